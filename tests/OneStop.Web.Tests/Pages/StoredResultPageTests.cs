using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class StoredResultPageTests(TestPortal portal)
{
    [Fact]
    public async Task A_records_clerk_finds_a_result_and_revokes_it_and_its_page_says_so()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Issued);
        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();
        using var clerk = await portal.OpenAsync(scene, scene.Staff.Tourism.Records, "2023-12-04 09:00");
        (await clerk.GetAsync($"{Links.StoredResults}?q=nguyen van")).ShouldShow(kept.Number);
        var page = await clerk.GetAsync(Links.StoredResult(kept.Id.Value));

        var refused = await page.SubmitAsync("form:has([name=Number])", ("Number", "Quyết định số 5/QĐ-SVH"));
        refused.ShouldBe(HttpStatusCode.BadRequest).TextOf("#Reason-error").ShouldContain("lý do thu hồi");
        refused.ValueOf("Number").ShouldBe("Quyết định số 5/QĐ-SVH");
        (await refused.SubmitAsync("form:has([name=Number])", ("Reason", "Cấp sai đối tượng."))).ShouldLeadTo(Links.StoredResult(kept.Id.Value));

        (await clerk.GetAsync(Links.StoredResult(kept.Id.Value))).ShouldShow("Kết quả này đã bị thu hồi theo Quyết định số 5/QĐ-SVH").Document.QuerySelector("[name=Number]").ShouldBeNull();
        using var other = await portal.OpenAsync(scene, scene.Staff.Justice.Records, "2023-12-04 09:00");
        (await other.GetAsync(Links.StoredResult(kept.Id.Value))).ShouldBe(HttpStatusCode.NotFound);
    }
}
