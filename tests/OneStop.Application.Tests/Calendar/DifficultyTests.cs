using Microsoft.EntityFrameworkCore;
using OneStop.Application.Calendar;
using OneStop.Application.Calendar.Difficulty;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Calendar;

/// <summary>A procedure of ten working days, of three more for difficult communes; received on 01/12/2023 for 15/12/2023, or 20/12/2023 with the days added.</summary>
public sealed class DifficultyTests(TestSystem system)
{
    [Fact]
    public async Task The_preview_tells_what_would_move_and_why_and_changes_nothing()
    {
        var (scene, dossier) = await SceneAsync();
        await scene.ADossierAsync(Stage.Assigned, fill: form => form.Of(scene.Places.Huu));

        var preview = await Office(scene).SendAsync(new PreviewDifficulty(Huu(scene)));

        var move = preview.Moves.ShouldHaveSingleItem("the other procedure adds no days");
        (move.Code, move.Before, move.After, move.Why).ShouldBe((dossier.Code, new DateTime(2023, 12, 15, 17, 0, 0), new DateTime(2023, 12, 20, 17, 0, 0), "Xã Hữu Kiên: cộng thêm 3 ngày"));
        preview.Looked.ShouldBe(2);
        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        (await scene.ProvinceAsync()).Difficulty.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_printed_date_is_kept_unless_the_applicant_is_told_and_what_comes_later_has_the_days()
    {
        var (scene, dossier) = await SceneAsync();

        (await Office(scene).SendAsync(new DecideDifficulty(Huu(scene), MovesLater: false))).ShouldBe(new RecountedDates(0, 1));

        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        var (kept, province) = (await dossier.LoadAsync(), await scene.ProvinceAsync());
        (kept.Events[^1].Facts["decision"], kept.Events[^1].Facts["kept"], kept.Law!.Extra).ShouldBe(("Quyết định số 7/QĐ-TTg", "true", 3));
        var reading = province.Clock.Read(DossierLedger.Of(kept), kept.Law, kept.ReceivedAt.AddDays(5));
        reading.DueAt.ShouldBe(kept.DueAt!.Value, "also when it is read later");
        reading.Reasons.ShouldContain("Danh sách xã có điều kiện khó khăn thay đổi (Quyết định số 7/QĐ-TTg) nhưng giữ ngày đã hẹn với người nộp.");
        (await DueAsync(await ReceivedAsync(scene, "2023-12-05 09:00"))).ShouldBe("2023-12-22 17:00");
    }

    [Fact]
    public async Task With_notice_the_date_moves_and_back_again_when_the_commune_is_taken_off()
    {
        var (scene, dossier) = await SceneAsync();

        (await Office(scene).SendAsync(new DecideDifficulty(Huu(scene), MovesLater: true))).ShouldBe(new RecountedDates(1, 0));
        (await DueAsync(dossier)).ShouldBe("2023-12-20 17:00");
        (await scene.ReadAsync(db => db.OutboxMessages.SingleAsync())).Payload.ShouldContain(dossier.Code);

        var end = Huu(scene);
        (end.IsEnd, end.Number, end.Title) = (true, "Quyết định số 8/QĐ-TTg", "Thôi công nhận");
        (await scene.As(scene.Staff.Office).At("2023-12-06 08:00").SendAsync(new DecideDifficulty(end, MovesLater: false))).ShouldBe(new RecountedDates(1, 0));

        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        (await scene.ReadAsync(db => db.DifficultCommunes.CountAsync())).ShouldBe(2, "nothing is overwritten");
        (await scene.ReadAsync(db => db.AuditEntries.OrderBy(each => each.Id).Select(each => each.Kind).ToListAsync())).ShouldBe([AuditKind.DifficultyEntered, AuditKind.DifficultyEnded]);
    }

    [Fact]
    public async Task Ended_from_a_day_the_list_keeps_what_was()
    {
        var (scene, dossier) = await SceneAsync();
        await Office(scene).SendAsync(new DecideDifficulty(Huu(scene), MovesLater: true));
        var end = Huu(scene);
        (end.IsEnd, end.Number, end.From) = (true, "Quyết định số 8/QĐ-TTg", "01/01/2024");

        (await Office(scene).SendAsync(new DecideDifficulty(end, MovesLater: false))).ShouldBe(new RecountedDates(0, 0));

        (await DueAsync(dossier)).ShouldBe("2023-12-20 17:00", "received while the commune was on the list");
        var line = (await Office(scene).SendAsync(new ListDifficultCommunes())).Now.ShouldHaveSingleItem();
        (line.Name, line.Period, line.Basis, line.EndedBy).ShouldBe(("xã Hữu Kiên, huyện Tây Lĩnh", new EffectivePeriod(new(2023, 12, 1), new(2024, 1, 1)), "Quyết định số 7/QĐ-TTg", "Quyết định số 8/QĐ-TTg"));
        var later = await scene.As(scene.Staff.Office).At("2024-01-05 08:00").SendAsync(new ListDifficultCommunes("huu kien"));
        (later.Now.Count, later.Past.Count, later.Decisions.Count).ShouldBe((0, 1, 2));
    }

    [Fact]
    public async Task Communes_are_pasted_by_name_or_code_and_what_names_none_or_is_not_listed_is_said()
    {
        var scene = await system.Given.ATenantAsync();
        var input = Huu(scene);
        (input.Communes, input.Lines) = ([], "xã hữu kiên\n90101\nThị trấn Đồng Khê");
        (await Office(scene).SendAsync(new PreviewDifficulty(input))).Communes.Select(each => each.Name).ShouldBe(["Xã Hữu Kiên", "Xã Yên Trạch", "Thị trấn Đồng Khê"], ignoreOrder: true);

        input.Lines = "Xã Không Có";
        (await Office(scene).InvalidAsync(new PreviewDifficulty(input)))["Input.Lines"].ShouldContain("Xã Không Có");
        input.Lines = null;
        (await Office(scene).InvalidAsync(new DecideDifficulty(input, false)))["Input.Communes"].ShouldContain("ít nhất một");
        (input.IsEnd, input.Lines) = (true, "Xã Hữu Kiên");
        (await Office(scene).InvalidAsync(new DecideDifficulty(input, false)))["Input.Communes"].ShouldContain("không có trong danh sách");
    }

    [Fact]
    public async Task Only_the_Office_decides()
    {
        var scene = await system.Given.ATenantAsync();

        (await scene.As(scene.Staff.Tourism.Leader).RefusedAsync(new DecideDifficulty(Huu(scene), MovesLater: false))).Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);
    }

    private static Actor Office(Scene scene) => scene.As(scene.Staff.Office).At("2023-12-05 08:00");

    private static DifficultyInput Huu(Scene scene) => new()
    {
        Number = "Quyết định số 7/QĐ-TTg",
        DecidedOn = "30/11/2023",
        Title = "Công nhận xã khu vực III",
        From = "01/12/2023",
        Communes = [scene.Places.Huu.Unit.Id.Value],
    };

    private static Task<TestDossier> ReceivedAsync(Scene scene, string at) =>
        scene.ADossierAsync(scene.Staff.ClerkAtCentre, at, Procedure(scene), form => form.Of(scene.Places.Huu));

    private static Procedure Procedure(Scene scene) => scene.ProvinceAsync().GetAwaiter().GetResult().Catalogue.Procedures.Single(each => each.Code == "1.900091");

    private static async Task<string> DueAsync(TestDossier dossier) => (await dossier.LoadAsync()).DueAt!.Value.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm");

    private async Task<(Scene Scene, TestDossier Dossier)> SceneAsync()
    {
        var scene = await system.Given.ATenantAsync();
        var (procedure, version) = scene.AProcedure("1.900091", "Giải quyết tranh chấp đất đai", null, EffectivePeriod.Starting(new(2021, 1, 1)), content => content with { Clock = new ClockChoice { DifficultExtra = 3 } });
        await scene.PublishAsync([procedure], [version]);
        return (scene, await ReceivedAsync(scene, "2023-12-01 09:00"));
    }
}
