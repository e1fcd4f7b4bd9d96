using System.Net;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Hosting;

/// <summary>What every form has in common, shown with the remark on a dossier.</summary>
public sealed class FormTests(TestPortal portal)
{
    private const string Remark = "form[action*='handler=Comment']";

    [Fact]
    public async Task A_form_sent_without_its_token_or_with_a_forged_one_is_refused()
    {
        var (_, dossier, page) = await OpenAsync();

        (await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"), ("__form-token", null))).ShouldBe(HttpStatusCode.BadRequest);
        (await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"), ("__form-token", "giả"))).ShouldBe(HttpStatusCode.BadRequest);

        (await dossier.ActsAsync()).ShouldNotContain(DossierAct.Comment);
    }

    [Fact]
    public async Task A_form_sent_without_its_key_is_refused()
    {
        var (_, dossier, page) = await OpenAsync();

        (await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"), ("__request-key", null))).ShouldBe(HttpStatusCode.BadRequest);
        (await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"), ("__request-key", "1"))).ShouldBe(HttpStatusCode.BadRequest);

        (await dossier.ActsAsync()).ShouldNotContain(DossierAct.Comment);
    }

    [Fact]
    public async Task A_form_sent_twice_is_carried_out_once_and_leads_to_the_same_page()
    {
        var (_, dossier, page) = await OpenAsync();

        var first = await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"));
        var again = await page.SubmitAsync(Remark, ("Input.Comment.Text", "Ghi"));

        first.ShouldLeadTo(Links.Dossier(dossier.Code));
        again.Location.ShouldBe(first.Location);
        (await dossier.ActsAsync()).Count(act => act == DossierAct.Comment).ShouldBe(1);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        var (browser, dossier, page) = await OpenAsync();
        const string Hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> &lt;";

        await page.SubmitAsync(Remark, ("Input.Comment.Text", Hostile));

        var shown = await browser.GetAsync(Links.Dossier(dossier.Code));
        shown.ShouldShow(Hostile).Document.QuerySelectorAll("script:not([src]), img[onerror]").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_typed_comes_back_with_the_reason_when_it_cannot_be_done()
    {
        var (_, dossier, page) = await OpenAsync();
        var endless = new string('ă', 2001);

        (await page.SubmitAsync(Remark, ("Input.Comment.Text", ""))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy nhập nội dung ý kiến.");
        var refused = await page.SubmitAsync(Remark, ("Input.Comment.Text", endless));

        refused.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Nhập tối đa 2000 ký tự.").ValueOf("Input.Comment.Text").ShouldBe(endless);
        (await dossier.ActsAsync()).ShouldNotContain(DossierAct.Comment);
    }

    private async Task<(PageClient Browser, TestDossier Dossier, Page Page)> OpenAsync()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 10:00");
        return (browser, dossier, (await browser.GetAsync(Links.Dossier(dossier.Code))).ShouldBe(HttpStatusCode.OK));
    }
}
