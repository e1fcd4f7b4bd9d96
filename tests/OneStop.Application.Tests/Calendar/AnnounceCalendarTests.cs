using Microsoft.EntityFrameworkCore;
using OneStop.Application.Calendar;
using OneStop.Application.Dossiers;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Calendar;

/// <summary>Received on 01/12/2023 under ten working days, promised for 15/12/2023; a storm takes 08/12/2023.</summary>
public sealed class AnnounceCalendarTests(TestSystem system)
{
    [Fact]
    public async Task The_preview_tells_what_would_move_and_why_and_changes_nothing()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        var preview = await scene.As(scene.Staff.Office).At("2023-12-05 08:00").SendAsync(new PreviewCalendar(TestCalendarInput.Storm));

        var move = preview.Moves.ShouldHaveSingleItem();
        (move.Code, move.Before, move.After).ShouldBe((dossier.Code, new DateTime(2023, 12, 15, 17, 0, 0), new DateTime(2023, 12, 18, 17, 0, 0)));
        move.Why.ShouldBe("08/12/2023 Phòng, chống bão");
        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        (await scene.ProvinceAsync()).Clock.Calendar.IsWorkingDay(new(2023, 12, 8)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_printed_date_is_kept_unless_the_applicant_is_told()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        var done = await scene.As(scene.Staff.Office).At("2023-12-05 08:00").SendAsync(new AnnounceCalendar(TestCalendarInput.Storm, MovesLater: false));

        done.ShouldBe(new RecountedDates(0, 1));
        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        (await dossier.LoadAsync()).Events[^1].Facts["kept"].ShouldBe("true");
        scene.Forget();
        (await scene.ProvinceAsync()).Clock.Calendar.IsWorkingDay(new(2023, 12, 8)).ShouldBeFalse();
    }

    [Fact]
    public async Task With_notice_the_date_moves_the_old_one_stays_in_the_timeline_and_the_applicant_is_told()
    {
        var scene = await system.Given.ATenantAsync();
        var mailed = await scene.ADossierAsync(Stage.Assigned, fill: form => form.Input.Email = "nguoi.nop@example.vn");
        var called = await scene.ADossierAsync(Stage.Assigned, fill: form => form.Input.Email = null);

        var done = await scene.As(scene.Staff.Office).At("2023-12-05 08:00").SendAsync(new AnnounceCalendar(TestCalendarInput.Storm, MovesLater: true));

        done.ShouldBe(new RecountedDates(2, 0));
        (await DueAsync(mailed)).ShouldBe("2023-12-18 17:00");
        var line = (await mailed.LoadAsync()).Events[^1];
        (line.Act, line.Facts["announcement"], line.Facts["notice"]).ShouldBe((DossierAct.Recompute, "Thông báo 9/TB-UBND", "mail"));
        line.Facts["due_before"].ShouldStartWith("2023-12-15T10:00");
        (await scene.ReadAsync(db => db.OutboxMessages.SingleAsync())).Payload.ShouldContain(mailed.Code);
        (await scene.ReadAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.DateMoved).Select(notice => notice.DossierId).Distinct().SingleAsync())).ShouldBe(called.Id);
    }

    [Fact]
    public async Task A_day_given_back_brings_dates_forward_and_step_deadlines_with_them()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned, at: "2023-12-28 09:00");
        var step = (await dossier.LoadAsync()).Steps[^1].DeadlineAt;
        var input = new CalendarInput { Number = "Thông báo 10/TB", AnnouncedOn = "28/12/2023", Title = "Làm việc ngày 01/01/2024", Days = "01/01/2024 bình thường" };

        (await scene.As(scene.Staff.Office).At("2023-12-28 16:00").SendAsync(new AnnounceCalendar(input, MovesLater: false))).ShouldBe(new RecountedDates(1, 0));

        (await DueAsync(dossier)).ShouldBe("2024-01-11 17:00");
        (await dossier.LoadAsync()).Steps[^1].DeadlineAt.ShouldBe(step!.Value.AddDays(-1));
    }

    [Fact]
    public async Task What_is_announced_after_the_result_does_not_change_why_the_date_was_what_it_was()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);
        var before = (await scene.As(scene.Staff.Tourism.Officer).SendAsync(new GetDossier(dossier.Code))).Reading!.Reasons;

        await scene.As(scene.Staff.Office).At("2023-12-29 08:00").SendAsync(new AnnounceCalendar(TestCalendarInput.Storm, MovesLater: true));

        scene.Forget();
        var page = await scene.As(scene.Staff.Tourism.Officer).SendAsync(new GetDossier(dossier.Code));
        page.Reading!.DueAt.ShouldBe(page.Dossier.DueAt!.Value);
        page.Reading.Reasons.ShouldBe(before);
    }

    [Fact]
    public async Task The_page_tells_why_a_step_an_opinion_and_a_supplement_have_until_then()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        var why = (await scene.As(scene.Staff.Tourism.Officer).SendAsync(new GetDossier(dossier.Code))).Why;

        why.Step[0].ShouldContain("giờ làm việc theo quy trình nội bộ, tính từ");
        why.Step[^1].ShouldStartWith("Hạn: ");
        why.Supplement.ShouldBeEmpty();
        why.Opinions.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agency_may_rest_by_itself()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var input = TestCalendarInput.Storm;
        input.AgencyId = scene.Places.Justice.Id.Value;

        (await scene.As(scene.Staff.Office).At("2023-12-05 08:00").SendAsync(new AnnounceCalendar(input, MovesLater: true))).ShouldBe(new RecountedDates(0, 0));

        (await DueAsync(dossier)).ShouldBe("2023-12-15 17:00");
        scene.Forget();
        var clock = (await scene.ProvinceAsync()).Clock;
        clock.Of(scene.Places.Justice.Id).Calendar.IsWorkingDay(new(2023, 12, 8)).ShouldBeFalse();
        clock.Of(scene.Places.Culture.Id).Calendar.IsWorkingDay(new(2023, 12, 8)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("mai nghỉ", "Input.Days")]
    [InlineData("32/12/2023 nghỉ", "Input.Days")]
    [InlineData("08/12/2023", "Input.Days")]
    public async Task What_cannot_be_read_is_named_beside_its_field(string days, string field)
    {
        var scene = await system.Given.ATenantAsync();
        var input = TestCalendarInput.Storm;
        input.Days = days;

        var wrong = await scene.As(scene.Staff.Office).InvalidAsync(new PreviewCalendar(input));

        wrong[field].ShouldContain(days);
    }

    [Fact]
    public void Days_are_read_as_people_write_them()
    {
        var (days, problems) = DayLines.Read("6/2/2027 - 8/2/2027 nghỉ Tết Nguyên đán\n\n22/08/2026: làm bù\n24/11/2026 bình thường");

        problems.ShouldBeEmpty();
        days.Select(day => (day.On.ToString("dd/MM"), day.Kind, day.Name)).ShouldBe(
        [
            ("06/02", CalendarDayKind.Holiday, "Tết Nguyên đán"),
            ("07/02", CalendarDayKind.Holiday, "Tết Nguyên đán"),
            ("08/02", CalendarDayKind.Holiday, "Tết Nguyên đán"),
            ("22/08", CalendarDayKind.MakeUpWorkday, "Làm bù"),
            ("24/11", CalendarDayKind.Ordinary, "Trở lại bình thường"),
        ]);
    }

    private static async Task<string> DueAsync(TestDossier dossier) => (await dossier.LoadAsync()).DueAt!.Value.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm");
}
