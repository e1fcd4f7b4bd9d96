using System.Net;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class DossierPageTests(TestPortal portal)
{
    [Fact]
    public async Task The_whole_journey_is_lived_on_pages_and_each_step_writes_its_line()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        using (var clerk = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 10:00"))
        {
            var preview = await (await clerk.GetAsync(Links.HandOver)).SubmitAsync("form:has([name=DossierIds])");
            (await preview.ShouldShow("Sẽ chuyển").SubmitAsync("form:has([name=DossierIds])")).ShouldLeadTo(Links.HandOver);
        }

        await ActAsync(scene, dossier, scene.Staff.Tourism.Head, "Assign", ("Input.Assign.OfficerId", scene.Staff.Tourism.Officer.Member.Id.ToString()));
        await ActAsync(scene, dossier, scene.Staff.Tourism.Officer, "Forward", ("Input.Forward.Comment", "Đủ điều kiện"));
        await ActAsync(scene, dossier, scene.Staff.Tourism.Head, "Forward");
        await ActAsync(scene, dossier, scene.Staff.Tourism.Leader, "Forward");
        var file = await TestFiles.UploadAsync(scene.As(scene.Staff.Tourism.Records), "Thẻ.pdf", TestFiles.Pdf());
        await ActAsync(scene, dossier, scene.Staff.Tourism.Records, "IssueResult", ("Input.IssueResult.Number", "15/GCN"), ("Input.IssueResult.FileId", file.Id.ToString()), ("Input.IssueResult.IsPaper", "true"));
        await ActAsync(scene, dossier, scene.Staff.ClerkEast, "AcknowledgeResult");
        await ActAsync(scene, dossier, scene.Staff.ClerkEast, "ReturnResult");

        (await dossier.ActsAsync()).Where(act => act != DossierAct.Open).ShouldBe([
            DossierAct.Receive, DossierAct.HandOver, DossierAct.Assign, DossierAct.Forward, DossierAct.Forward,
            DossierAct.Forward, DossierAct.IssueResult, DossierAct.AcknowledgeResult, DossierAct.ReturnResult,
        ]);
        (await dossier.LoadAsync()).Recipient!.Name.ShouldBe("Nguyễn Văn Đức");
    }

    [Fact]
    public async Task A_page_that_has_grown_old_is_refused_with_the_reason_and_what_was_typed()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, "2023-12-04 09:00");
        var page = await browser.GetAsync(Links.Dossier(dossier.Code));
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new CommentOnDossier(dossier.Id, version, "Từ cửa sổ khác"));

        var answer = await page.SubmitAsync("form[action*='handler=RequestSupplement']", ("Input.RequestSupplement.What", "Nộp lại bằng tốt nghiệp"), ("Input.RequestSupplement.Why", "Bằng mờ"));

        answer.ShouldBe(HttpStatusCode.Conflict).ShouldShow("Từ khi ông/bà mở trang, ").ShouldShow("Từ cửa sổ khác");
        answer.ValueOf("Input.RequestSupplement.What").ShouldBe("Nộp lại bằng tốt nghiệp");
        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Processing);
    }

    [Fact]
    public async Task An_act_in_the_wrong_state_is_refused_and_what_was_typed_is_still_there()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, "2023-12-04 09:00");
        var page = await browser.GetAsync(Links.Dossier(dossier.Code));
        await dossier.BringToAsync(Stage.Appraised);

        var answer = await page.SubmitAsync(
            "form[action*='handler=RequestSupplement']",
            ("Input.RequestSupplement.What", "Nộp lại bằng tốt nghiệp"), ("Input.RequestSupplement.Why", "Bằng mờ"),
            ("Version", (await dossier.VersionAsync()).ToString()));

        answer.ShouldBe(HttpStatusCode.Conflict).ShouldShow("Nộp lại bằng tốt nghiệp");
        (await dossier.LoadAsync()).SupplementCount.ShouldBe(0);
    }

    [Fact]
    public async Task Another_role_sends_the_form_in_vain()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Leader, "2023-12-04 09:00");
        var page = await browser.GetAsync(Links.Dossier(dossier.Code));
        page.Document.QuerySelector("form[action*='handler=Assign']").ShouldBeNull();

        var token = page.ValueOf("__form-token");
        var answer = await browser.PostAsync(
            $"{Links.Dossier(dossier.Code)}?handler=Assign",
            ("__form-token", token),
            ("__request-key", Guid.CreateVersion7().ToString()),
            ("DossierId", dossier.Id.ToString()),
            ("Version", (await dossier.VersionAsync()).ToString()),
            ("Input.Assign.OfficerId", scene.Staff.Tourism.Officer.Member.Id.ToString()));

        answer.Status.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.Forbidden);
        (await dossier.ActsAsync()).ShouldNotContain(DossierAct.Assign);
    }

    [Fact]
    public async Task Looking_at_it_opens_it_for_the_one_in_charge_only()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        using var clerk = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-04 09:00");
        using var officer = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, "2023-12-04 09:00");

        await clerk.GetAsync(Links.Dossier(dossier.Code));
        (await dossier.ActsAsync()).ShouldNotContain(DossierAct.Open);
        await officer.GetAsync(Links.Dossier(dossier.Code));
        await officer.GetAsync(Links.Dossier(dossier.Code));
        (await dossier.ActsAsync()).Count(act => act == DossierAct.Open).ShouldBe(1);
    }

    private async Task ActAsync(Scene scene, TestDossier dossier, SamplePerson person, string handler, params (string Name, string? Value)[] fields)
    {
        using var browser = await portal.OpenAsync(scene, person, "2023-12-04 09:00");
        var page = (await browser.GetAsync(Links.Dossier(dossier.Code))).ShouldBe(HttpStatusCode.OK);
        (await page.SubmitAsync($"form[action*='handler={handler}']", fields)).ShouldBe(HttpStatusCode.Redirect);
    }
}
