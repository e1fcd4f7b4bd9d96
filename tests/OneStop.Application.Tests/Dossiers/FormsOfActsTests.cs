using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Application.Office;
using OneStop.Application.Reception;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

/// <summary>Acts that the law ties to a form issue it in the same transaction, numbered, as it was on the day.</summary>
public sealed class FormsOfActsTests(TestSystem system)
{
    [Fact]
    public async Task A_supplement_is_asked_for_through_the_counter_on_a_numbered_form_with_its_own_deadline()
    {
        var (scene, dossier) = await AssignedAsync();

        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng\nKý lại đơn", "Chưa đúng quy định", Days: 5));

        var form = await FormAsync(scene, FormKind.SupplementRequest);
        form.Content.Lines.ShouldBe(["Nộp lại bằng", "Ký lại đơn"]);
        form.Content.DeadlineLocal.ShouldBe(new DateTime(2023, 12, 8, 17, 0, 0));
        form.CounterId.ShouldBe(scene.Places.East.Counter.Id);
        (await NoticesAsync(scene, NoticeKind.SupplementAsked)).ShouldContain(scene.Staff.ClerkEast.Member.Id);
        var again = await dossier.RefusedAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nữa", "Nữa"));
        again.Code.ShouldBe(RefusalCodes.DossierWrongState);
    }

    [Fact]
    public async Task The_head_of_the_agency_extends_once_with_an_apology_numbered_by_the_agency()
    {
        var (scene, dossier) = await AssignedAsync();
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ProposeExtension(dossier.Id, version, "Chờ xác minh", "22/12/2023"));
        (await NoticesAsync(scene, NoticeKind.ExtensionProposed)).ShouldContain(scene.Staff.Tourism.Leader.Member.Id);

        await dossier.SendAsync(scene.Staff.Tourism.Leader, version => new ExtendDossier(dossier.Id, version, "Chờ xác minh", "22/12/2023"));

        var form = await FormAsync(scene, FormKind.Apology);
        (form.Content.DueLocal, form.Content.NewDueLocal).ShouldBe((new DateTime(2023, 12, 15, 17, 0, 0), new DateTime(2023, 12, 22, 17, 0, 0)));
        form.AgencyId.ShouldBe(scene.Places.Culture.Id);
        (await dossier.RefusedAsync(scene.Staff.Tourism.Leader, version => new ExtendDossier(dossier.Id, version, "Nữa", "29/12/2023"))).Code.ShouldBe(RefusalCodes.DossierExtensionOnce);
    }

    [Fact]
    public async Task A_stop_leaves_a_notice_that_names_the_status_of_that_time()
    {
        var (scene, dossier) = await AssignedAsync();

        await dossier.SendAsync(scene.Staff.ClerkEast, version => new StopDossier(dossier.Id, version, "Không còn nhu cầu"));

        var form = await FormAsync(scene, FormKind.StopNotice);
        form.Content.StatusText.ShouldBe("Đang xử lý");
        form.Content.Reason.ShouldBe("Không còn nhu cầu");
    }

    [Fact]
    public async Task A_corrected_reception_gets_a_new_receipt_that_names_the_one_it_replaces()
    {
        var (scene, dossier) = await AssignedAsync();
        var form = dossier.Form.Input;
        form.Phone = "0987654321";

        await dossier.SendAsync(scene.Staff.ClerkEast, version => new CorrectReception(dossier.Id, version, form, "Ghi sai số điện thoại"));

        var receipts = await scene.ReadAsync(db => db.IssuedForms.Where(each => each.Kind == FormKind.Receipt).OrderBy(each => each.Revision).ToListAsync());
        receipts[^1].Revision.ShouldBe(1);
        receipts[^1].Content.Replaces.ShouldNotBeNull();
        receipts[^1].Content.Applicant!.Phone!.ShouldContain("0987");
        (await dossier.LoadAsync()).Events[^1].Facts["changed"].ShouldBe("điện thoại");
    }

    [Fact]
    public async Task A_supplement_that_moves_the_date_gets_a_new_receipt_which_says_why_and_by_which_law()
    {
        var (scene, dossier) = await AssignedAsync();
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng", "Bản sao mờ"));

        await scene.As(scene.Staff.ClerkEast).At("2023-12-11 09:00").SendAsync(new AcceptSupplement(dossier.Id, await dossier.VersionAsync(), null, "Bằng tốt nghiệp"));

        var receipts = await scene.ReadAsync(db => db.IssuedForms.Where(each => each.Kind == FormKind.Receipt).OrderBy(each => each.Revision).ToListAsync());
        var (first, anew) = (receipts[0], receipts[1].Content);
        (receipts[1].Revision, receipts[1].Number, anew.Replaces).ShouldBe((1, 2, first.Label));
        (anew.DueLocal, anew.ReceivedLocal).ShouldBe((new DateTime(2023, 12, 25, 17, 0, 0), first.Content.ReceivedLocal));
        (anew.BookNumber, anew.BookOrdinal).ShouldBe((first.Content.BookNumber, first.Content.BookOrdinal));
        anew.Papers[^1].Name.ShouldBe("Bằng tốt nghiệp");
        anew.Reason.ShouldBe("Hồ sơ được bổ sung, hoàn thiện ngày 11/12/2023 nên thời hạn giải quyết 10 ngày làm việc được tính lại từ đầu theo Điều 19 Nghị định 61/2018/NĐ-CP; ngày hẹn trả ghi trên giấy này thay cho ngày 15/12/2023.");
        anew.Remark.ShouldBe("Cách tính ngày hẹn trả, kể từ khi nhận bổ sung: Không tính ngày nhận 11/12; nghỉ 4 ngày cuối tuần.");
        var mail = (await MailsAsync(scene)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"Ngày hẹn trả kết quả mới của hồ sơ {dossier.Code}");
        mail.Body.ShouldContain("17:00 ngày 25/12/2023");
        mail.Body.ShouldContain($"số {receipts[1].Label} (cấp lại lần 1) thay thế giấy số {first.Label}");
    }

    [Fact]
    public async Task A_financial_duty_that_moves_the_date_gets_a_new_receipt_too()
    {
        var (scene, dossier) = await AssignedAsync();
        await scene.As(scene.Staff.Tourism.Officer).At("2023-12-05 10:00").SendAsync(new RequirePayment(dossier.Id, await dossier.VersionAsync(), "Nộp lệ phí"));

        await scene.As(scene.Staff.ClerkEast).At("2023-12-11 09:00").SendAsync(new ConfirmPayment(dossier.Id, await dossier.VersionAsync(), null));

        var anew = (await scene.ReadAsync(db => db.IssuedForms.Where(each => each.Kind == FormKind.Receipt).OrderBy(each => each.Revision).ToListAsync()))[^1];
        (anew.Revision, anew.Content.DueLocal).ShouldBe((1, new DateTime(2023, 12, 21, 17, 0, 0)));
        anew.Content.Reason.ShouldBe("Nghĩa vụ tài chính được xác nhận đã thực hiện ngày 11/12/2023 nên thời gian chờ thực hiện nghĩa vụ tài chính không tính vào thời hạn giải quyết; ngày hẹn trả ghi trên giấy này thay cho ngày 15/12/2023.");
        (await MailsAsync(scene)).ShouldHaveSingleItem().Body.ShouldContain("đã xác nhận nghĩa vụ tài chính của hồ sơ mã số");
    }

    [Fact]
    public async Task An_opinion_whose_wait_moves_the_date_is_told_to_the_applicant()
    {
        var (scene, dossier) = await AssignedAsync();
        await scene.AsOwnerAsync("update dossiers set law = jsonb_set(law, '{Rules,Consultation,Rule}', to_jsonb($1::int)) where id = $2", (int)ResumeRule.AddWaiting, dossier.Id.Value);
        await scene.As(scene.Staff.Tourism.Officer).At("2023-12-05 10:00").SendAsync(new ConsultAgencies(dossier.Id, await dossier.VersionAsync(), "Xin ý kiến", [scene.Places.Justice.Id.Value], 16));

        await scene.As(scene.Staff.Justice.Officer).At("2023-12-07 09:00").SendAsync(new AnswerConsultation(dossier.Id, await dossier.VersionAsync(), "Đồng ý"));

        var mail = (await MailsAsync(scene)).ShouldHaveSingleItem();
        mail.Body.ShouldContain("17:00 ngày 19/12/2023. Lý do: thời gian chờ ý kiến cơ quan phối hợp không tính vào thời hạn giải quyết.");
    }

    [Fact]
    public async Task The_way_of_the_paper_is_told_too_where_the_law_does_not_count_it()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        await scene.AsOwnerAsync("update dossiers set law = jsonb_set(law, '{Rules,Transport,Rule}', to_jsonb($1::int)) where id = $2", (int)ResumeRule.AddWaiting, dossier.Id.Value);
        var slip = await scene.ReadAsync(db => db.HandOverSlips.Select(each => each.Id).SingleAsync());

        await scene.As(scene.Staff.Tourism.Records).At("2023-12-06 09:00").SendAsync(new AcknowledgeSlipRest(slip));

        (await MailsAsync(scene)).ShouldHaveSingleItem().Body.ShouldContain("Lý do: thời gian luân chuyển hồ sơ giấy không tính vào thời hạn giải quyết.");
    }

    [Fact]
    public async Task A_supplement_that_moves_nothing_leaves_the_receipt_as_it_is()
    {
        var (scene, dossier) = await AssignedAsync();
        await scene.AsOwnerAsync("update dossiers set law = jsonb_set(law, '{Rules,Supplement,Rule}', to_jsonb($1::int)) where id = $2", (int)ResumeRule.Counted, dossier.Id.Value);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng", "Bản sao mờ"));

        await dossier.SendAsync(scene.Staff.ClerkEast, version => new AcceptSupplement(dossier.Id, version, null));

        (await FormAsync(scene, FormKind.Receipt)).Revision.ShouldBe(0);
        (await MailsAsync(scene)).ShouldBeEmpty();
        (await dossier.LoadAsync()).Events[^1].Facts.Keys.ShouldNotContain("revision");
    }

    [Theory]
    [InlineData("2025-06-30 09:00", "theo Điều 19 Nghị định 61/2018/NĐ-CP")]
    [InlineData("2025-07-01 09:00", "theo Điều 11 Nghị định 118/2025/NĐ-CP")]
    public async Task The_new_receipt_names_the_decree_of_the_day_of_reception(string received, string law)
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.Staff.ClerkAtCentre;
        var dossier = await scene.ADossierAsync(Stage.Assigned, clerk, received, fill: form => form.Of(received[5..7] == "06" ? scene.Places.Huu : scene.Places.NewHuu));
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng", "Bản sao mờ"));

        await scene.As(clerk).At("2025-07-04 09:00").SendAsync(new AcceptSupplement(dossier.Id, await dossier.VersionAsync(), null));

        var receipt = (await scene.ReadAsync(db => db.IssuedForms.Where(each => each.Kind == FormKind.Receipt && each.Revision == 1).ToListAsync())).ShouldHaveSingleItem();
        receipt.Content.Reason!.ShouldContain(law);
        receipt.SetKey.ShouldBe(FormDesigns.Of2025, "the form is that of the day it is issued");
    }

    [Fact]
    public async Task Opinions_are_asked_in_parallel_answered_by_those_asked_and_waited_for_until_the_last()
    {
        var (scene, dossier) = await AssignedAsync();
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ConsultAgencies(dossier.Id, version, "Có ý kiến gì?", [scene.Places.Justice.Id.Value], 16));

        (await dossier.RefusedAsync(scene.Staff.Tourism.Officer, version => new ForwardDossier(dossier.Id, version, null))).Code.ShouldBe(RefusalCodes.DossierConsultationOpen);
        (await scene.As(scene.Staff.Justice.Officer).At(dossier.Now).SendAsync(new ListConsultations())).ShouldHaveSingleItem().Question.ShouldBe("Có ý kiến gì?");
        await dossier.SendAsync(scene.Staff.Justice.Officer, version => new AnswerConsultation(dossier.Id, version, "Đồng ý"));

        (await NoticesAsync(scene, NoticeKind.ConsultationAnswered)).ShouldContain(scene.Staff.Tourism.Officer.Member.Id);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ForwardDossier(dossier.Id, version, null));
        (await dossier.LoadAsync()).StepNumber.ShouldBe(4);
    }

    [Fact]
    public async Task A_head_answers_with_a_document()
    {
        var (scene, dossier) = await AssignedAsync();
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ConsultAgencies(dossier.Id, version, "Có ý kiến gì?", [scene.Places.Justice.Id.Value], 16));
        var file = new FileId((await TestFiles.UploadAsync(scene.As(scene.Staff.Justice.Head), "cong-van.pdf", TestFiles.Pdf())).Id);

        await dossier.SendAsync(scene.Staff.Justice.Head, version => new AnswerConsultation(dossier.Id, version, "Đồng ý", file));

        (await scene.ReadAsync(db => db.DossierConsultations.Select(each => each.FileId).SingleAsync())).ShouldBe(file);
    }

    [Fact]
    public async Task The_Office_answers_when_it_is_asked_and_only_then()
    {
        var (scene, dossier) = await AssignedAsync();
        (await dossier.RefusedAsync(scene.Staff.Office, version => new AnswerConsultation(dossier.Id, version, "Đồng ý"))).Code.ShouldBe(RefusalCodes.DossierNotHolder);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ConsultAgencies(dossier.Id, version, "Có ý kiến gì?", [scene.Places.Office.Id.Value], 16));
        (await NoticesAsync(scene, NoticeKind.ConsultationAsked)).ShouldContain(scene.Staff.Office.Member.Id);
        var office = scene.As(scene.Staff.Office).At(dossier.Now);
        var list = await office.SendAsync(new ListProvinceDossiers(new WorkFilter { View = DeskView.Consulted }));
        (list.Asked, list.Page.Rows.ShouldHaveSingleItem().Row.Code).ShouldBe((1, dossier.Code));
        (await office.SendAsync(new GetDossier(dossier.Code))).Allows(DossierAct.AnswerConsultation).ShouldBeTrue();

        await dossier.SendAsync(scene.Staff.Office, version => new AnswerConsultation(dossier.Id, version, "Đồng ý"));

        (await office.SendAsync(new ListProvinceDossiers(new WorkFilter { View = DeskView.Consulted }))).Asked.ShouldBe(0);
        (await office.SendAsync(new ListConsultations())).ShouldHaveSingleItem().Answer.ShouldBe("Đồng ý");
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ForwardDossier(dossier.Id, version, null));
    }

    [Fact]
    public async Task The_Office_urges_whoever_has_the_dossier()
    {
        var (scene, dossier) = await AssignedAsync();

        await dossier.SendAsync(scene.Staff.Office, version => new UrgeDossier(dossier.Id, version, "Đề nghị giải quyết đúng hạn"));

        (await NoticesAsync(scene, NoticeKind.Urged)).ShouldBe([scene.Staff.Tourism.Officer.Member.Id]);
    }

    private async Task<(Scene Scene, TestDossier Dossier)> AssignedAsync()
    {
        var scene = await system.Given.ATenantAsync();
        return (scene, await scene.ADossierAsync(Stage.Assigned));
    }

    private static Task<IssuedForm> FormAsync(Scene scene, FormKind kind) => scene.ReadAsync(db => db.IssuedForms.SingleAsync(form => form.Kind == kind));

    private static async Task<List<MailMessage>> MailsAsync(Scene scene) =>
        [.. (await scene.ReadAsync(db => db.OutboxMessages.Where(each => each.Kind == OutboxKinds.Mail).ToListAsync())).Select(each => JsonSerializer.Deserialize<MailMessage>(each.Payload)!)];

    private static Task<List<StaffId>> NoticesAsync(Scene scene, NoticeKind kind) =>
        scene.ReadAsync(db => db.Notices.Where(notice => notice.Kind == kind).Select(notice => notice.StaffId).ToListAsync());
}
