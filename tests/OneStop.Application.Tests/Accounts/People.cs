using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Scenes;

namespace OneStop.Application.Tests.Accounts;

/// <summary>What tests of accounts ask again and again.</summary>
internal static class People
{
    /// <summary>Somebody new at the department of culture.</summary>
    public static AccountInput Lan => new() { FullName = "Nông Thị Lan", Position = "Chuyên viên", Email = "lan@gmail.com", Phone = "0912 345 678", Role = "Chuyên viên", From = "01/12/2023" };

    /// <summary>The duties somebody holds at a time.</summary>
    public static async Task<IReadOnlyList<Duty>> DutiesAsync(this Scene scene, StaffId person, string at)
    {
        await using var scope = scene.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(scene.Tenant);
        scope.ServiceProvider.GetRequiredService<TravellingClock>().TravelTo(Wall.Instant(at));
        return await scope.ServiceProvider.GetRequiredService<Duties>().OfPersonAsync(person, CancellationToken.None);
    }

    /// <summary>Asks for an account as the department's leader; gives the request's id.</summary>
    public static async Task<AccountRequestId> AskAsync(this Scene scene, AccountInput person)
    {
        await scene.As(scene.Staff.Tourism.Leader).SendAsync(new RequestAccounts([person]));
        return await scene.ReadAsync(db => db.AccountRequests.OrderByDescending(asked => asked.Id).Select(asked => asked.Id).FirstAsync());
    }

    /// <summary>The command that approves a request as it was asked.</summary>
    public static async Task<ApproveAccountRequest> ApprovalAsync(this Scene scene, AccountRequestId id)
    {
        var input = (await scene.As(scene.Staff.Office).SendAsync(new GetAccountRequest(id.Value))).Form.Input;
        return new ApproveAccountRequest(id, input.Role, input.Counter, input.Division, input.From, input.Until);
    }
}
