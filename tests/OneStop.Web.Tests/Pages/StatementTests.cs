using OneStop.Application.Catalogue.Import;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

/// <summary>What a page costs does not grow with the rows it shows.</summary>
public sealed class StatementTests(TestPortal portal)
{
    private const int SignIn = 2;
    private const int Frame = 2;
    private const int Most = 6;
    private const int Dossiers = 6;

    [Fact]
    public async Task Pages_with_many_rows_ask_the_database_no_more_than_a_few_times()
    {
        var scene = await portal.Given.ATenantAsync();
        var at = "2023-12-01 09:00";
        TestDossier last = null!;
        for (var number = 0; number < Dossiers; number++)
        {
            last = await scene.ADossierAsync(number % 2 == 0 ? Stage.Assigned : Stage.Received, at: at);
        }

        var costs = new Dictionary<string, int>(StringComparer.Ordinal);
        await MeasureAsync(scene.Staff.ClerkEast, Links.Counter, Links.Receive, Links.HandOver, Links.ReturnResults, Links.Waiting, Links.SearchFor("nguyen"), Links.Books, Links.Book(await scene.ReadAsync(db => Task.FromResult(db.BookEntries.First().BookId.Value))), Links.Dossier(last.Code));
        await MeasureAsync(scene.Staff.Tourism.Officer, Links.Desk, Links.DeskView("ca-don-vi"), Links.IncomingPaper, Links.Notices);
        await MeasureAsync(scene.Staff.Tourism.Records, Links.Desk, Links.ResultHandOver);
        await MeasureAsync(scene.Staff.Office, Links.Office, Links.ProvinceDossiers, Links.StaffAccounts, Links.StaffAccountsView("nguoi-dung"), Links.StaffMember(scene.Staff.Tourism.Officer.Member.Id.Value), Links.Allowances, Links.AccessReview, Links.AuditLog);
        await MeasureAsync(scene.Staff.Office, Links.Office, Links.ReceptionMatrix, Links.ReceptionReasons("1.900001"), Links.IndependenceProgress, Links.Pilots, Links.Pilot("thi-diem-2023"), Links.PilotReport("thi-diem-2023"), Links.PilotReportPrint("thi-diem-2023"), Links.PilotReportSheet("thi-diem-2023"));

        var import = await scene.As(scene.Staff.Editor).SendAsync(new UploadCatalogueSheet("a.csv", new MemoryStream("Mã TTHC,Tên\n1.900001,Tên mới"u8.ToArray())));
        await MeasureAsync(scene.Staff.Editor, Links.ImportCatalogue, Links.ImportRun(import));

        costs.Where(cost => cost.Value > SignIn + Frame + Most).Select(cost => $"{cost.Key}: {cost.Value} statements").ShouldBeEmpty();
        costs.Values.ShouldAllBe(count => count >= SignIn);

        async Task MeasureAsync(SamplePerson person, params string[] urls)
        {
            using var browser = await portal.OpenAsync(scene, person, "2023-12-04 09:00");
            foreach (var url in urls)
            {
                await browser.GetAsync(url);
                var before = StatementCounter.Instance.Of(scene.Tenant.Id.Value);
                await browser.GetAsync(url);
                costs[url] = StatementCounter.Instance.Of(scene.Tenant.Id.Value) - before;
            }
        }
    }
}
