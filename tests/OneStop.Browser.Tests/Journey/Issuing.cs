using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Scenes;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Issues forms in Lạng Sơn as the acts do, with the demo's people.</summary>
internal static class Issuing
{
    /// <summary>The receipt that was issued when the dossier was received.</summary>
    public static async Task<Guid> FirstReceiptAsync(this SeededPortal portal, string code)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tenants = await portal.Services.GetRequiredService<TenantDirectory>().AllAsync(cancellation);
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenants.First(tenant => tenant.Key == "lang-son"));
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return (await db.IssuedForms.SingleAsync(form => form.Kind == FormKind.Receipt && form.Revision == 0 && db.Dossiers.Any(dossier => dossier.Id == form.DossierId && dossier.Code == code), cancellation)).Id.Value;
    }

    /// <summary>Issues a form.</summary>
    /// <param name="portal">The site.</param>
    /// <param name="userName">Who issues.</param>
    /// <param name="at">When, wall clock.</param>
    /// <param name="kind">Which form.</param>
    /// <param name="code">About which dossier; null for none.</param>
    /// <param name="content">What it says.</param>
    /// <param name="revision">The how-manieth re-issue.</param>
    /// <returns>The form's identifier.</returns>
    public static async Task<Guid> IssueAsync(this SeededPortal portal, string userName, string at, FormKind kind, string? code, Func<Dossier?, Duty, Province, FormContent> content, int revision = 0)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tenants = await portal.Services.GetRequiredService<TenantDirectory>().AllAsync(cancellation);
        portal.Services.GetRequiredService<TravellingClock>().TravelTo(Wall.Instant(at));
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenants.First(tenant => tenant.Key == "lang-son"));
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var province = await scope.ServiceProvider.GetRequiredService<ICurrentProvince>().GetAsync(cancellation);
        var staff = await db.Accounts.Where(account => account.UserName == userName).Select(account => account.StaffId).SingleAsync(cancellation);
        var duty = (await scope.ServiceProvider.GetRequiredService<Duties>().OfPersonAsync(staff, cancellation))[0];
        var dossier = code is null ? null : await db.Dossiers.Include(each => each.Papers).Include(each => each.Steps).SingleAsync(each => each.Code == code, cancellation);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var form = await scope.ServiceProvider.GetRequiredService<FormIssuer>().IssueAsync(
                kind, content(dossier, duty, province), dossier, new Occasion(duty, Wall.Instant(at), province.Clock), province, revision, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return form.Id.Value;
        });
    }
}
