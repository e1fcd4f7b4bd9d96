using System.Net;
using OneStop.Application.Custody;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class ResultSlipPageTests(TestPortal portal)
{
    [Fact]
    public async Task The_records_clerk_makes_the_list_and_the_counter_takes_it_in()
    {
        var scene = await portal.Given.ATenantAsync();
        var (first, second) = (await scene.ADossierAsync(Stage.Issued), await scene.ADossierAsync(Stage.Issued));
        using var records = await portal.OpenAsync(scene, scene.Staff.Tourism.Records, "2023-12-04 09:00");
        var list = (await records.GetAsync(Links.ResultHandOver)).ShouldBe(HttpStatusCode.OK).ShouldShow("2 kết quả chờ gửi về quầy").ShouldShow(first.Code).ShouldShow("15/GCN");

        (await list.SubmitAsync("form:has([name=DossierIds])", ("DossierIds", null))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy chọn ít nhất một kết quả để bàn giao.");
        var made = await (await list.SubmitAsync("form:has([name=DossierIds])")).FollowAsync();
        made.ShouldShow("Đã lập phiếu bàn giao kết quả số 1/2023.").ShouldShow("Không có kết quả nào chờ bàn giao");

        using var clerk = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-05 08:00");
        var coming = (await clerk.GetAsync(Links.ReturnResults)).ShouldShow("Phiếu bàn giao kết quả số 1/2023");
        var slip = (await clerk.GetAsync(coming.Document.QuerySelector("#arrived, [aria-labelledby=coming]")!.ParentElement!.QuerySelector($"a[href^='{Links.ResultHandOver}/']")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);
        var one = await (await slip.SubmitAsync($"button[name=Only][value='{second.Id}']")).FollowAsync();
        one.ShouldShow($"Kết quả hồ sơ {second.Code} đã về quầy.").ShouldShow("Đã nhận đủ về quầy (1 kết quả)");
        (await (await one.SubmitAsync("form.toolbar")).FollowAsync()).ShouldShow($"Kết quả hồ sơ {first.Code} đã về quầy.");

        (await first.LoadAsync()).Status.ShouldBe(DossierStatus.Finished);
        (await clerk.GetAsync(Links.Dossier(first.Code))).ShouldShow("Phiếu bàn giao kết quả số 1/2023");
        (await records.GetAsync(Links.ResultHandOver)).ShouldShow("Đã về đủ");
    }

    [Fact]
    public async Task It_prints_what_the_counter_needs_to_hand_the_results_out()
    {
        var scene = await portal.Given.ATenantAsync();
        var atCounter = await scene.ADossierAsync(Stage.Issued);
        var posted = await scene.ADossierAsync(Stage.Issued, fill: form => (form.Input.Name, form.Input.CollectionWay, form.Input.PostAddress) = ("Nông Thị Hạnh", CollectionWay.Post, "Số 5"));
        var made = await scene.As(scene.Staff.Tourism.Records).At("2023-12-04 09:00").SendAsync(new HandOverResults([atCounter.Id.Value, posted.Id.Value]));
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-04 15:00");

        var print = (await browser.GetAsync(Links.ResultSlipPrint(made[0].Id))).ShouldBe(HttpStatusCode.OK);

        SheetText.Of(print).ShouldMatchSnapshot("phieu-ban-giao-ket-qua");
    }

    [Fact]
    public async Task Others_of_the_agency_see_what_waits_but_make_no_list()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Issued);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, "2023-12-04 09:00");

        var page = (await browser.GetAsync(Links.ResultHandOver)).ShouldBe(HttpStatusCode.OK).ShouldShow("1 kết quả chờ gửi về quầy");

        page.Document.QuerySelector("[name=DossierIds]").ShouldBeNull();
        page.ShouldNotShow("Bàn giao và lập phiếu");
    }
}
