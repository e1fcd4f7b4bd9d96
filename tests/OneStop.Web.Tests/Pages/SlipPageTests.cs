using System.Net;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class SlipPageTests(TestPortal portal)
{
    private const string Line = "form:has([name='Input.DossierId'])";

    [Fact]
    public async Task The_records_clerk_confirms_a_line_and_says_what_is_missing()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Records, "2023-12-01 15:00");
        (await browser.GetAsync(Links.IncomingPaper)).ShouldBe(HttpStatusCode.OK).ShouldShow("1/2023");
        var page = await browser.GetAsync(Links.Slip(dossier.SlipId.Value));

        (await page.SubmitAsync(Line, ("Input.IsComplete", "false"), ("Input.Note", ""))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy ghi rõ giấy tờ còn thiếu.");
        (await page.SubmitAsync(Line, ("Input.IsComplete", "false"), ("Input.Note", "Thiếu bằng"))).ShouldLeadTo(Links.Slip(dossier.SlipId.Value));

        (await dossier.LoadAsync()).PaperState.ShouldBe(PaperState.Short);
        (await dossier.ActsAsync())[^1].ShouldBe(DossierAct.AcknowledgePaper);
    }

    [Fact]
    public async Task The_counter_that_made_the_list_reads_it_and_may_not_confirm_it()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 15:00");

        (await browser.GetAsync(Links.Slip(dossier.SlipId.Value))).ShouldBe(HttpStatusCode.OK).ShouldShow(dossier.Code).Document.QuerySelector(Line).ShouldBeNull();
    }

    [Fact]
    public async Task Results_that_have_come_are_taken_in_from_the_list()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued);
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-04 09:00");
        var page = await browser.GetAsync(Links.ReturnResults);

        (await page.SubmitAsync("form#arrived", ("DossierIds", dossier.Id.ToString()))).ShouldLeadTo(Links.ReturnResults);

        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Finished);
        (await browser.GetAsync(Links.ReturnResults)).ShouldShow(dossier.Code);
    }

    [Fact]
    public async Task Several_results_are_handed_out_after_a_preview_with_a_result_for_each()
    {
        var scene = await portal.Given.ATenantAsync();
        var first = await scene.ADossierAsync(Stage.Finished);
        var second = await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.CollectionWay, form.Input.PostAddress) = (Domain.Dossiers.CollectionWay.Post, "Số 5"));
        var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-20 09:00");
        var list = (await browser.GetAsync(Links.ReturnResults)).ShouldShow("13 ngày làm việc").ShouldShow("Chưa");

        var preview = await list.SubmitAsync($"form[action='{Links.ReturnMany}']", ("DossierIds", first.Id.ToString()), ("DossierIds", second.Id.ToString()));
        preview.ShouldShow("2 hồ sơ được chọn · 1 trả được · 1 không").ShouldShow("Người nộp đăng ký nhận qua bưu chính công ích");
        var done = await preview.SubmitAsync(".return-many");

        done.ShouldBe(HttpStatusCode.OK).ShouldShow("Đã trả kết quả 1 hồ sơ.");
        (await browser.GetAsync(Links.Dossier(first.Code))).ShouldShow("Đã trả kết quả");
    }
}
