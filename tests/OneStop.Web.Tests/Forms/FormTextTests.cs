using System.Net;
using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Forms;

/// <summary>The text of each form in each set, as it is printed the first time.</summary>
public sealed class FormTextTests(TestPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_form_says_what_its_set_prints(bool isOld)
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld);
        var dossier = await forms.DossierAsync(form => (form.Input.IsAuthorised, form.Input.Authorised) = (true, new AuthorisedInput
        {
            Name = "Hoàng Thị Sen",
            IdNumber = "020196004321",
            Address = "Thôn Nà Sla",
            Phone = "0987654321",
            Authority = "Giấy ủy quyền ngày 30/11/2023",
        }));
        var company = await forms.DossierAsync(form =>
        {
            form.Input.Kind = ApplicantKind.Organisation;
            (form.Input.Name, form.Input.IdNumber, form.Input.Representative) = ("Công ty TNHH Du lịch Mẫu Sơn", "0315459414", "Lý Văn Phúc");
            (form.Input.BirthOn, form.Input.Gender, form.Input.Email) = (null, null, null);
        });

        await CheckAsync("giay-tiep-nhan", await forms.ReceiptAsync(dossier));
        await CheckAsync("giay-tiep-nhan-cap-lai", await forms.ReceiptAsync(dossier, revision: 1));
        await CheckAsync("giay-tiep-nhan-sau-bo-sung", await forms.ReceiptAfterSupplementAsync(dossier));
        await CheckAsync("giay-tiep-nhan-to-chuc", await forms.ReceiptAsync(company));
        await CheckAsync("phieu-yeu-cau-bo-sung", await forms.SupplementRequestAsync(dossier));
        await CheckAsync("phieu-huong-dan-tai-quay", await forms.GuidanceAsync());
        await CheckAsync("phieu-tu-choi", await forms.RejectionAsync());
        await CheckAsync("phieu-xin-loi-truoc-han", await forms.ApologyAsync(dossier));
        await CheckAsync("phieu-xin-loi-qua-han", await forms.ApologyAsync(company, isLate: true));
        await CheckAsync("thong-bao-dung", await forms.StopNoticeAsync(dossier));
        await CheckAsync("thong-bao-dung-khong-bo-sung", await forms.LapseNoticeAsync(dossier));

        async Task CheckAsync(string name, IssuedForm form)
        {
            using var browser = await portal.OpenAsync(scene, form.DossierId is null ? forms.Clerk : scene.Staff.Office, forms.Later);
            var looked = (await browser.GetAsync($"{Links.Form(form.Id.Value)}?lien=1")).ShouldBe(HttpStatusCode.OK);
            SheetText.Of(looked).ShouldStartWith("Bản xem\n");
            var printed = (await looked.SubmitAsync("form[data-print-form]")).ShouldBe(HttpStatusCode.OK);
            SheetText.Of(printed).Replace(scene.Tenant.Hosts[0], "…", StringComparison.Ordinal).ShouldMatchSnapshot(Path.Combine(isOld ? FormDesigns.Of2018 : FormDesigns.Of2025, name));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_control_slip_is_filled_by_the_trace(bool isOld)
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld);
        var dossier = await (await forms.DossierAsync()).BringToAsync(Stage.Returned);
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);

        var looked = (await browser.GetAsync(Links.ControlSlip(dossier.Code))).ShouldBe(HttpStatusCode.OK);
        looked.ShouldShow("Bản xem").ShouldShow("Số: ……/PKS-BPTNTKQ");
        var printed = (await looked.SubmitAsync("form[data-print-form]")).ShouldBe(HttpStatusCode.OK);

        SheetText.Of(printed).ShouldMatchSnapshot(Path.Combine(isOld ? FormDesigns.Of2018 : FormDesigns.Of2025, "phieu-kiem-soat"));
        var id = (await scene.ReadAsync(db => Task.FromResult(db.IssuedForms.Single(form => form.Kind == FormKind.ControlSlip)))).Id.Value;
        (await browser.GetAsync(Links.Form(id))).ShouldLeadTo(Links.ControlSlip(dossier.Code));
    }
}
