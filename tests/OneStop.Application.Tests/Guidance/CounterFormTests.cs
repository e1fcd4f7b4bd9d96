using Microsoft.EntityFrameworkCore;
using OneStop.Application.Forms;
using OneStop.Application.Guidance;
using OneStop.Application.Results;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Guidance;

/// <summary>Guidance (Mẫu 02) and refusal (Mẫu 03) at the counter, before there is a dossier.</summary>
public sealed class CounterFormTests(TestSystem system)
{
    [Fact]
    public async Task Guidance_is_prefilled_with_what_the_reception_lacks()
    {
        var scene = await system.Given.ATenantAsync();
        var typed = new Form(scene, scene.Catalogue.Guide).Input;
        typed.Papers[1].IsReceived = false;

        var form = (await Clerk(scene).SendAsync(new GetCounterForm(FormKind.SupplementRequest, typed, null))).Form;

        (form.Name, form.IdNumber, form.ProcedureCode).ShouldBe(("Nguyễn Văn Đức", "020096001234", "1.900001"));
        form.Lines.ShouldBe("Bằng tốt nghiệp (02 bản sao chứng thực)");
        form.Reason.ShouldBe("Hồ sơ chưa đủ thành phần theo quy định");
        (form.ContactName, form.ContactPhone).ShouldBe(("Bộ phận Một cửa huyện Đông Khê", "0205 3000 100"));
    }

    [Fact]
    public async Task A_paper_that_is_used_again_is_not_asked_for()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var typed = new Form(scene, scene.Catalogue.Guide).Input;
        foreach (var paper in typed.Papers)
        {
            paper.IsReceived = false;
        }

        typed.Papers[HeldPaperScenes.DegreeIndex].Held = (await Clerk(scene).SendAsync(new CheckHeldPapers(typed))).ByPaper[HeldPaperScenes.DegreeIndex][0].Id.ToString();

        (await Clerk(scene).SendAsync(new GetCounterForm(FormKind.SupplementRequest, typed, null))).Form.Lines.ShouldBe("Đơn đề nghị (01 bản chính, Mẫu số 01)");
    }

    [Fact]
    public async Task A_refusal_is_prefilled_with_the_verdict_its_basis_and_where_to_go()
    {
        var scene = await system.Given.ATenantAsync();
        var typed = new Form(scene, scene.Catalogue.Guide).Input;

        var form = (await scene.As(scene.Staff.ClerkYen).SendAsync(new GetCounterForm(FormKind.Rejection, typed, null))).Form;

        form.Reason.ShouldNotBeNull().ShouldContain("chỉ tiếp nhận tại Bộ phận Một cửa cấp tỉnh, cấp huyện");
        form.Reason.ShouldContain("Căn cứ: khoản 1 Điều 1 Quyết định thí điểm năm 2023.");
        form.Reason.ShouldContain("Có thể nộp tại: ");
    }

    [Fact]
    public async Task It_is_issued_with_a_number_of_the_counters_series_and_the_draft_stays()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = Clerk(scene);
        await clerk.SendAsync(new Application.Reception.SaveDraft(new Form(scene, scene.Catalogue.Guide).Input));

        var issued = await clerk.SendAsync(new IssueCounterForm(Guide()));

        issued.Label.ShouldBe("01/PBS-BPTNTKQ");
        var page = await clerk.SendAsync(new GetIssuedForm(issued.Id));
        (page.Form.Kind, page.Form.DossierId).ShouldBe((FormKind.SupplementRequest, null));
        page.Form.Content.Lines.ShouldBe(["Bằng tốt nghiệp", "Giấy khám sức khỏe"]);
        (page.Form.Content.Subject, page.Form.Content.ContactName, page.Form.Content.ContactPhone).ShouldBe(("Cấp thẻ hướng dẫn viên du lịch", "Bà Lan", "0205 3000 100"));
        (await clerk.SendAsync(new Application.Reception.GetDraft())).ShouldNotBeNull();
        (await clerk.SendAsync(new ListCounterForms())).ShouldHaveSingleItem().ApplicantName.ShouldBe("Nguyễn Văn Đức");
        (await clerk.At("2023-12-02 08:00").SendAsync(new ListCounterForms())).ShouldBeEmpty();
        (await scene.As(scene.Staff.ClerkWest).FindsNothingAsync(new GetIssuedForm(issued.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task Guidance_is_given_once_in_the_whole_province_and_again_only_knowingly()
    {
        var scene = await system.Given.ATenantAsync();
        await Clerk(scene).SendAsync(new IssueCounterForm(Guide()));
        var west = scene.As(scene.Staff.ClerkWest).At("2023-12-04 09:00");

        var shown = await west.SendAsync(new GetCounterForm(FormKind.SupplementRequest, null, Guide()));
        shown.Earlier.ShouldNotBeNull().Label.ShouldBe("01/PBS-BPTNTKQ");
        var refusal = await west.RefusedAsync(new IssueCounterForm(Guide()));
        (refusal.Code, refusal.Facts["day"], refusal.Facts["counter"]).ShouldBe((RefusalCodes.GuidanceOnce, "01/12/2023", "Bộ phận Một cửa huyện Đông Khê"));

        var again = Guide();
        again.IsAgain = true;
        await west.SendAsync(new IssueCounterForm(again));
        (await west.SendAsync(new ListCounterForms())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Guidance_of_which_a_dossier_came_is_past()
    {
        var scene = await system.Given.ATenantAsync();
        await Clerk(scene).SendAsync(new IssueCounterForm(Guide()));
        await scene.ADossierAsync(at: "2023-12-01 11:00");

        await Clerk(scene).At("2023-12-05 09:00").SendAsync(new IssueCounterForm(Guide()));

        (await scene.ReadAsync(db => db.CounterGuidances.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_may_follow_guidance_and_says_why()
    {
        var scene = await system.Given.ATenantAsync();
        await Clerk(scene).SendAsync(new IssueCounterForm(Guide()));
        var refusal = Guide();
        (refusal.Kind, refusal.Lines, refusal.Reason) = (FormKind.Rejection, null, " ");

        (await Clerk(scene).InvalidAsync(new IssueCounterForm(refusal))).ShouldBe(new Dictionary<string, string> { ["Form.Reason"] = "Hãy nhập lý do." });
        refusal.Reason = "Thủ tục không thuộc thẩm quyền.";
        (await Clerk(scene).SendAsync(new IssueCounterForm(refusal))).Label.ShouldBe("01/PTC-BPTNTKQ");
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_beside_its_field()
    {
        var scene = await system.Given.ATenantAsync();

        var wrong = await Clerk(scene).InvalidAsync(new IssueCounterForm(new CounterFormInput { ProcedureCode = "1.900001", Phone = "12", Lines = "\n - \n" }));

        wrong.Keys.ShouldBe(["Form.Name", "Form.IdNumber", "Form.Phone", "Form.Reason", "Form.Lines"], ignoreOrder: true);
        (await Clerk(scene).InvalidAsync(new IssueCounterForm(Guide(code: "9.999999")))).Keys.ShouldBe(["Form.ProcedureCode"]);
    }

    private static Actor Clerk(Scene scene) => scene.As(scene.Staff.ClerkEast).At("2023-12-01 10:00");

    private static CounterFormInput Guide(string code = "1.900001") => new()
    {
        ProcedureCode = code,
        ApplicantKind = ApplicantKind.Person,
        Name = "Nguyễn Văn Đức",
        IdNumber = "020 096 001 234",
        Phone = "0912345678",
        Lines = "1. Bằng tốt nghiệp\r\n- Giấy khám sức khỏe\r\n\r\n",
        Reason = "Hồ sơ chưa đủ",
        ContactName = "Bà Lan",
    };
}
