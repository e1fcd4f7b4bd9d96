using System.Net;
using OneStop.Application.Dossiers;
using OneStop.Application.Forms;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Forms;

/// <summary>Forms as the acts themselves issue them, opened by those who see the dossier.</summary>
public sealed class ActFormTests(TestPortal portal)
{
    [Fact]
    public async Task A_request_for_a_supplement_says_what_why_and_until_when_and_its_lapse_is_no_wish_of_the_applicant()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Bằng tốt nghiệp\nGiấy khám sức khỏe", "Bản sao mờ", 5));
        var request = await OpenAsync(scene, dossier, FormKind.SupplementRequest);
        request.ShouldShow("Lý do: Bản sao mờ.").ShouldShow("Thời hạn bổ sung, hoàn thiện hồ sơ: trước 17 giờ 00 phút, ngày 08 tháng 12 năm 2023.");
        request.TextsOf(".sheet ol li").ShouldBe(["Bằng tốt nghiệp", "Giấy khám sức khỏe"]);

        await scene.As(scene.Staff.ClerkEast).At("2023-12-20 09:00").SendAsync(new LapseDossier(dossier.Id, await dossier.VersionAsync(), "Không bổ sung"));

        (await OpenAsync(scene, dossier, FormKind.StopNotice)).ShouldShow("Do hồ sơ không được bổ sung, hoàn thiện trong thời hạn nêu trên").ShouldShow("Tình trạng hồ sơ tại thời điểm dừng: Yêu cầu bổ sung giấy tờ").ShouldNotShow("Người yêu cầu");
    }

    [Fact]
    public async Task The_receipt_of_a_supplement_that_moved_the_date_opens_to_be_printed_and_stands_among_the_forms()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Bằng tốt nghiệp", "Bản sao mờ"));
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-11 09:00");

        var page = await browser.GetAsync(Links.Dossier(dossier.Code));
        (await page.SubmitAsync("form[action*='AcceptSupplement']")).ShouldLeadTo(Links.Receipt(dossier.Code));

        var receipt = (await browser.GetAsync(Links.Receipt(dossier.Code, print: true))).ShouldBe(HttpStatusCode.OK);
        receipt.ShouldShow("Cấp lại lần 1, thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả số 01/BPTNTKQ").ShouldShow("17 giờ 00 phút, ngày 25 tháng 12 năm 2023").ShouldShow("Lý do cấp lại: Hồ sơ được bổ sung, hoàn thiện ngày 11/12/2023");
        receipt.Document.Body!.GetAttribute("data-print-on-load").ShouldBe("submit");
        (await browser.GetAsync(Links.Dossier(dossier.Code))).ShouldShow("cấp lại lần 1").ShouldShow("đã được thay thế").ShouldShow("hẹn trả chuyển từ");
    }

    [Fact]
    public async Task An_extension_prints_the_old_and_the_new_date_over_the_name_of_the_head()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await scene.As(scene.Staff.Tourism.Leader).At("2023-12-12 09:00").SendAsync(new ExtendDossier(dossier.Id, await dossier.VersionAsync(), "Chờ xác minh", "20/12/2023"));

        (await OpenAsync(scene, dossier, FormKind.Apology)).ShouldShow("Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 15 tháng 12 năm 2023.").ShouldShow("vào ngày 20 tháng 12 năm 2023.").ShouldShow("Thủ trưởng cơ quan, đơn vị").ShouldShow(scene.Staff.Tourism.Leader.Member.FullName);
    }

    [Fact]
    public async Task A_stop_names_the_status_in_which_the_applicant_asked_for_it()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.ClerkEast, version => new StopDossier(dossier.Id, version, "Đổi ý"));

        (await OpenAsync(scene, dossier, FormKind.StopNotice)).ShouldShow("Tình trạng hồ sơ tại thời điểm yêu cầu: Đang xử lý").ShouldShow("Lý do: Đổi ý.");
    }

    [Fact]
    public async Task A_receipt_is_issued_with_the_reception_of_what_came_online_and_with_that_at_the_counter()
    {
        var scene = await portal.Given.ATenantAsync();
        var atCounter = await scene.ADossierAsync();
        var registered = await scene.As(scene.Staff.ClerkEast).At("2023-12-01 10:00").SendAsync(new Form(scene, scene.Catalogue.Guide).ToOnlineCommand());
        await scene.As(scene.Staff.ClerkEast).At("2023-12-04 08:00").SendAsync(new AcceptDossier(new(registered.Id), 1));

        (await OpenAsync(scene, atCounter, FormKind.Receipt)).ShouldShow("Quyển số: 01 Số thứ tự: 01");
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-04 09:00");
        (await browser.GetAsync(Links.Receipt(registered.Code))).ShouldBe(HttpStatusCode.OK).ShouldShow("Quyển số: 01 Số thứ tự: 02").ShouldShow("08 giờ 00 phút, ngày 04 tháng 12 năm 2023");
    }

    private async Task<Page> OpenAsync(Scene scene, TestDossier dossier, FormKind kind)
    {
        var clerk = scene.Staff.ClerkEast;
        var forms = await scene.As(clerk).At("2023-12-20 10:00").SendAsync(new ListDossierForms(dossier.Code));
        using var browser = await portal.OpenAsync(scene, clerk, "2023-12-20 10:00");
        return (await browser.GetAsync($"{Links.Form(forms.Rows.Last(row => row.Kind == kind).Id)}?lien=1")).ShouldBe(HttpStatusCode.OK);
    }
}
