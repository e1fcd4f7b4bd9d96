using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class DifficultyPageTests(TestPortal portal)
{
    private const string Now = "2023-12-05 09:00";

    [Fact]
    public async Task A_decision_is_searched_previewed_entered_and_ended()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);
        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Now);
        var empty = await office.GetAsync(LinkOf(await office.GetAsync(Links.WorkingCalendar), $"a[href='{Links.DifficultCommunes}']"));
        empty.ShouldShow("Chưa có xã nào trong danh sách");
        var form = await office.GetAsync(Links.DifficultyDecision);

        var found = await form.SubmitAsync("button[formaction*='Find']", ("Words", "huu kien"), ("Input.Number", "Quyết định số 7/QĐ-TTg"));
        found.Document.QuerySelectorAll("#preview-communes label").Length.ShouldBe(1);
        found.ValueOf("Input.Number").ShouldBe("Quyết định số 7/QĐ-TTg");
        (string, string?)[] typed = [("Input.DecidedOn", "30/11/2023"), ("Input.Title", "Công nhận xã khu vực III"), ("Input.From", "01/12/2023")];
        var wrong = await found.SubmitAsync("button[formaction*='Preview']", [.. typed, ("Input.Lines", "Xã Không Có")]);
        wrong.ShouldBe(HttpStatusCode.BadRequest).TextOf("#Input_Lines-error").ShouldContain("Xã Không Có");
        var preview = (await wrong.SubmitAsync("button[formaction*='Preview']", [.. typed, ("Input.Lines", "Xã Hữu Kiên")])).ShouldBe(HttpStatusCode.OK).ShouldShow("đã tính lại 1 hồ sơ");
        (await preview.SubmitAsync("form[action*='quyet-dinh']")).ShouldLeadTo(Links.DifficultCommunes);

        var list = (await office.GetAsync(Links.DifficultCommunes)).ShouldShow("Xã Hữu Kiên").ShouldShow("từ 01/12/2023");
        var end = await office.GetAsync(LinkOf(list, "a[href*='thoi=1']"));
        end.Document.QuerySelectorAll("#preview-communes input:checked").Length.ShouldBe(1);
        await end.SubmitAsync("form[action*='quyet-dinh']", ("Input.Number", "Quyết định số 8/QĐ-TTg"), ("Input.DecidedOn", "04/12/2023"), ("Input.Title", "Thôi công nhận"), ("Input.From", "10/12/2023"));
        (await office.GetAsync(Links.DifficultCommunes)).ShouldShow("từ 01/12/2023 đến hết 09/12/2023").ShouldShow("thôi áp dụng theo Quyết định số 8/QĐ-TTg");
    }

    private static string LinkOf(Page page, string selector) => page.Document.QuerySelector(selector)!.GetAttribute("href")!;
}
