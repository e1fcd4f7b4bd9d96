using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Scenes;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>What the demo's people of Lạng Sơn did before a test begins, by the commands that pages send.</summary>
internal static class Deeds
{
    /// <summary>A procedure of Sở Công Thương, whose people and dossiers no other test looks at.</summary>
    public const string Trade = "2.000591";

    /// <summary>Sends a command or query of somebody at a time (yyyy-MM-dd HH:mm).</summary>
    public static async Task<T> SendAsync<T>(this SeededPortal portal, string userName, string at, IRequest<T> request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tenants = await portal.Services.GetRequiredService<TenantDirectory>().AllAsync(cancellation);
        portal.Services.GetRequiredService<TravellingClock>().TravelTo(Wall.Instant(at));
        await using var scope = portal.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TenantContext>();
        context.Enter(tenants.First(tenant => tenant.Key == "lang-son"));
        var staff = await scope.ServiceProvider.GetRequiredService<AppDb>().Accounts.Where(account => account.UserName == userName).Select(account => account.StaffId).SingleAsync(cancellation);
        context.SignIn(staff);
        context.ActAs((await scope.ServiceProvider.GetRequiredService<Duties>().OfPersonAsync(staff, cancellation))[0]);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellation);
    }

    /// <summary>Dossiers of Sở Công Thương whose results are issued on paper, half an hour a step.</summary>
    /// <param name="portal">The site.</param>
    /// <param name="clerk">Who receives them.</param>
    /// <param name="day">On which day, yyyy-MM-dd.</param>
    /// <param name="fill">What is special about each; its length is how many there are.</param>
    /// <returns>Their codes.</returns>
    public static async Task<IReadOnlyList<string>> IssuedAsync(this SeededPortal portal, string clerk, string day, params IReadOnlyList<Action<ReceptionInput>> fill)
    {
        var codes = new List<string>();
        foreach (var each in fill)
        {
            var form = (await portal.SendAsync(clerk, $"{day} 08:00", new PreviewReception(new ReceptionInput { ProcedureCode = Trade }))).Terms!.Papers
                .Select(paper => new PaperInput { IsReceived = paper.IsRequired, Quantity = paper.Quantity }).ToList();
            var input = new ReceptionInput { ProcedureCode = Trade, Name = "Hứa Văn Tú", IdNumber = "020090004321", BirthOn = "02/04/1990", Gender = Gender.Male, Address = "Khu 2, xã Na Sầm", Phone = "0912000111", Papers = form };
            each(input);
            var received = await portal.SendAsync(clerk, $"{day} 08:00", new ReceiveDossier(input));
            var id = new DossierId(received.Id);
            await portal.SendAsync(clerk, $"{day} 08:30", new HandOverDossiers([received.Id]));
            var officer = (await portal.SendAsync("tp.thuong-mai", $"{day} 09:00", new GetDossier(received.Code))).Officers[0];
            var version = await portal.SendAsync("tp.thuong-mai", $"{day} 09:00", new AssignDossier(id, 2, officer.StaffId));
            foreach (var (user, at) in new[] { ("cv.thuong-mai", "09:30"), ("tp.thuong-mai", "10:00"), ("gd.cong-thuong", "10:30") })
            {
                version = await portal.SendAsync(user, $"{day} {at}", new ForwardDossier(id, version, null));
            }

            var file = await portal.SendAsync("vt.cong-thuong", $"{day} 11:00", new StoreFile("ket-qua.pdf", new MemoryStream(TestFiles.Pdf(received.Code))));
            await portal.SendAsync("vt.cong-thuong", $"{day} 11:00", new IssueResult(id, version, $"{codes.Count + 31}/XN-SCT", new FileId(file.Id), IsRefusal: false, IsPaper: true));
            codes.Add(received.Code);
        }

        return codes;
    }
}
