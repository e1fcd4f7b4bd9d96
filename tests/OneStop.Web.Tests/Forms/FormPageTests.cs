using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Forms;

public sealed class FormPageTests(TestPortal portal)
{
    private const string PrintForm = "form[data-print-form]";

    [Fact]
    public async Task The_first_printing_is_the_original_and_later_ones_are_marked()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: true);
        var form = await forms.SupplementRequestAsync(await forms.DossierAsync());
        using var browser = await portal.OpenAsync(scene, forms.Clerk, "2023-12-14 15:30");

        var looked = await browser.GetAsync(Links.Form(form.Id.Value));
        looked.ShouldBe(HttpStatusCode.OK).TextOf(".doc-marks").ShouldContain("Bản xem");
        (await browser.GetAsync(Links.Form(form.Id.Value))).TextOf(".doc-marks").ShouldContain("Bản xem", Case.Sensitive, "Looking records nothing");

        var original = (await looked.SubmitAsync(PrintForm)).ShouldBe(HttpStatusCode.OK);
        original.TextOf(".doc-marks").ShouldBe("Mẫu số 02 - Thông tư 01/2018/TT-VPCP");
        original.Document.Body!.GetAttribute("data-print-on-load").ShouldBe("true");
        original.Document.QuerySelector(PrintForm).ShouldBeNull();

        var again = await (await browser.GetAsync(Links.Form(form.Id.Value))).SubmitAsync(PrintForm);
        again.TextOf(".doc-mark").ShouldBe("Bản in lại lần 1, 15 giờ 30 phút, ngày 14/12/2023");
        (await (await browser.GetAsync(Links.Form(form.Id.Value))).SubmitAsync(PrintForm)).TextOf(".doc-mark").ShouldStartWith("Bản in lại lần 2,");
    }

    [Fact]
    public async Task A_press_that_is_repeated_prints_once()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: true);
        var form = await forms.RejectionAsync();
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);
        var looked = await browser.GetAsync(Links.Form(form.Id.Value));

        (await looked.SubmitAsync(PrintForm)).Document.QuerySelector(".doc-mark").ShouldBeNull();
        (await looked.SubmitAsync(PrintForm)).Document.QuerySelector(".doc-mark").ShouldBeNull();
    }

    [Fact]
    public async Task The_receipt_page_shows_the_last_receipt_issued_and_the_one_it_replaces_says_so()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: true);
        var dossier = await forms.DossierAsync();
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);
        var first = await forms.ReceiptAsync(dossier);
        (await browser.GetAsync(Links.Receipt(dossier.Code))).ShouldBe(HttpStatusCode.OK).ShouldShow("Số: 01/BPTNTKQ").ShouldShow("Quyển số: 01 Số thứ tự: 01");
        await forms.ReceiptAsync(dossier, revision: 1);

        (await browser.GetAsync(Links.Receipt(dossier.Code))).ShouldShow("Số: 02/BPTNTKQ").ShouldShow("Cấp lại lần 1, thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả số 01/BPTNTKQ");
        (await browser.GetAsync(Links.Form(first.Id.Value))).TextOf(".doc-marks").ShouldContain("Đã được thay thế bằng số 02/BPTNTKQ ngày 14/12/2023");
    }

    [Fact]
    public async Task A_receipt_opened_to_be_printed_presses_print_once()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: false);
        var dossier = await forms.DossierAsync();
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);

        var opened = await browser.GetAsync(Links.Receipt(dossier.Code, print: true));
        opened.Document.Body!.GetAttribute("data-print-on-load").ShouldBe("submit");
        await opened.SubmitAsync(PrintForm);

        (await browser.GetAsync(Links.Receipt(dossier.Code, print: true))).Document.Body!.GetAttribute("data-print-on-load").ShouldBe("false");
    }

    [Fact]
    public async Task The_receipt_of_2018_is_made_in_two_copies_and_fits_A5()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: true);
        var form = await forms.ReceiptAsync(await forms.DossierAsync());
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);

        var page = await browser.GetAsync($"{Links.Form(form.Id.Value)}?kho=a5");

        page.TextsOf(".sheet.a5 .doc-revision").ShouldBe(["(Liên: Giao khách hàng)", "(Liên: Lưu)"]);
        (await browser.GetAsync($"{Links.Form(form.Id.Value)}?lien=1")).Document.QuerySelectorAll(".sheet:not(.a5)").Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_counter_issued_before_there_was_a_dossier_is_seen_there_and_by_the_Office_alone()
    {
        var scene = await portal.Given.ATenantAsync();
        var form = await new SampleForms(scene, isOld: true).GuidanceAsync();
        foreach (var (person, sees) in new[] { (scene.Staff.SecondClerkEast, true), (scene.Staff.Office, true), (scene.Staff.ClerkWest, false), (scene.Staff.Tourism.Officer, false) })
        {
            using var browser = await portal.OpenAsync(scene, person, "2023-12-14 15:30");
            (await browser.GetAsync(Links.Form(form.Id.Value))).ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Forms_about_a_dossier_are_seen_by_those_who_see_the_dossier()
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld: true);
        var form = await forms.ApologyAsync(await forms.DossierAsync());
        foreach (var (person, sees) in new[] { (scene.Staff.ClerkEast, true), (scene.Staff.Tourism.Officer, true), (scene.Staff.Office, true), (scene.Staff.ClerkWest, false), (scene.Staff.Justice.Officer, false) })
        {
            using var browser = await portal.OpenAsync(scene, person, "2023-12-14 15:30");
            (await browser.GetAsync(Links.Form(form.Id.Value))).ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }
    }
}
