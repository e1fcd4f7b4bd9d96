using Microsoft.EntityFrameworkCore;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Forms.Control;
using OneStop.Domain.Calendar;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Forms;

public sealed class ControlSlipTests(TestSystem system)
{
    [Fact]
    public async Task Each_passage_between_units_is_a_line_with_times_names_and_how_the_givers_work_stands()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Returned);

        var slip = await scene.As(scene.Staff.ClerkEast).At("2023-12-04 09:00").SendAsync(new GetControlSlip(dossier.Code));

        slip.Passages.Select(passage => (passage.Giver, passage.Receiver)).ShouldBe(
        [
            ("Bộ phận Một cửa huyện Đông Khê", "Phòng Du lịch (lãnh đạo phòng)"),
            ("Phòng Du lịch (lãnh đạo phòng)", "Phòng Du lịch (chuyên viên)"),
            ("Phòng Du lịch (chuyên viên)", "Phòng Du lịch (lãnh đạo phòng)"),
            ("Phòng Du lịch (lãnh đạo phòng)", "Sở Văn hóa, Thể thao và Du lịch (lãnh đạo cơ quan)"),
            ("Sở Văn hóa, Thể thao và Du lịch (lãnh đạo cơ quan)", "Sở Văn hóa, Thể thao và Du lịch (văn thư)"),
            ("Sở Văn hóa, Thể thao và Du lịch (văn thư)", "Bộ phận Một cửa huyện Đông Khê"),
            ("Bộ phận Một cửa huyện Đông Khê", "Người nộp hồ sơ"),
        ]);
        slip.Passages[0].Notes.ShouldBe(["Danh sách bàn giao số 1/2023"]);
        slip.Passages[0].GiverName.ShouldBe("Nông Văn Tuấn");
        slip.Passages[0].GivenLocal.ShouldBe(new DateTime(2023, 12, 1, 9, 30, 0), TimeSpan.FromSeconds(1));
        slip.Passages[5].Notes.ShouldBe(["Kết quả số 15/GCN"]);
        slip.Passages[6].Result.ShouldBe(Lateness.FinishedEarly);
        slip.Passages[6].ReceiverName.ShouldBe("Nguyễn Văn Đức");
        slip.Number.ShouldBeNull();
    }

    [Fact]
    public async Task A_step_that_took_too_long_is_late_and_what_was_sent_back_or_waited_for_is_noted()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Appraised);
        var (head, officer, clerk) = (scene.Staff.Tourism.Head, scene.Staff.Tourism.Officer, scene.Staff.ClerkEast);
        await dossier.SendAsync(head, version => new SendBackDossier(dossier.Id, version, "Thiếu ý kiến thẩm định"));
        await dossier.SendAsync(officer, version => new RequestSupplement(dossier.Id, version, "Bằng tốt nghiệp", "Bản sao mờ"));
        await scene.As(clerk).At("2023-12-05 08:00").SendAsync(new AcceptSupplement(dossier.Id, await dossier.VersionAsync(), "Đã nhận đủ"));
        await scene.As(officer).At("2024-01-05 08:00").SendAsync(new ForwardDossier(dossier.Id, await dossier.VersionAsync(), null));

        var passages = (await scene.As(clerk).At("2024-01-05 09:00").SendAsync(new GetControlSlip(dossier.Code))).Passages;

        passages[3].Notes.ShouldBe(["Trả lại: Thiếu ý kiến thẩm định"]);
        passages[4].Notes.ShouldBe(["Người nộp bổ sung hồ sơ: từ 11:30 01/12/2023 đến 08:00 05/12/2023"]);
        passages[4].Result.ShouldBe(Lateness.FinishedLate);
        passages[4].ReceivedLocal.ShouldBeNull();
    }

    [Fact]
    public async Task Paper_that_came_incomplete_is_noted_and_received_when_the_agency_says_so()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        await scene.As(scene.Staff.Tourism.Records).At("2023-12-01 15:10").SendAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, IsComplete: false, "bằng tốt nghiệp"));

        var passage = (await scene.As(scene.Staff.ClerkEast).At("2023-12-01 16:00").SendAsync(new GetControlSlip(dossier.Code))).Passages.ShouldHaveSingleItem();

        passage.Notes.ShouldBe(["Danh sách bàn giao số 1/2023", "Nhận thiếu: bằng tốt nghiệp"]);
        passage.ReceivedLocal!.Value.ShouldBe(new DateTime(2023, 12, 1, 15, 10, 0), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Its_number_is_drawn_once_whoever_prints_it()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.As(scene.Staff.ClerkEast).SendAsync(new PrintControlSlip((await scene.ADossierAsync()).Id));
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        (await scene.As(scene.Staff.Tourism.Officer).At("2023-12-01 11:00").SendAsync(new PrintControlSlip(dossier.Id))).ShouldBe(1);
        (await scene.As(scene.Staff.ClerkEast).At("2023-12-04 11:00").SendAsync(new PrintControlSlip(dossier.Id))).ShouldBe(2);

        (await scene.As(scene.Staff.Office).At("2023-12-04 12:00").SendAsync(new GetControlSlip(dossier.Code))).Number.ShouldBe("02/PKS-BPTNTKQ");
        (await scene.ReadAsync(db => db.IssuedForms.CountAsync(form => form.Kind == FormKind.ControlSlip))).ShouldBe(2);
        (await scene.As(scene.Staff.ClerkWest).FindsNothingAsync(new GetControlSlip(dossier.Code))).ShouldBeTrue();
    }
}
