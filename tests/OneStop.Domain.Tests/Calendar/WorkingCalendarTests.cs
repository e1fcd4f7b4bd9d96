using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private readonly WorkingCalendar _calendar = TestCalendar.Announced;

    [Theory]
    [InlineData("2023-01-19", "2023-01-27")]
    [InlineData("2024-02-07", "2024-02-15")]
    [InlineData("2025-01-24", "2025-02-03")]
    [InlineData("2026-02-13", "2026-02-23")]
    public void Tet_is_skipped_every_year(string lastDayBefore, string firstDayAfter) =>
        _calendar.NextWorkingDay(DateOnly.Parse(lastDayBefore)).ShouldBe(DateOnly.Parse(firstDayAfter));

    [Theory]
    [InlineData("2024-04-29", "2024-05-04")]
    [InlineData("2025-05-02", "2025-04-26")]
    [InlineData("2026-01-02", "2026-01-10")]
    [InlineData("2026-08-31", "2026-08-22")]
    public void A_swapped_weekday_is_off_and_its_Saturday_is_worked(string weekdayOff, string saturdayWorked)
    {
        _calendar.WhyOff(DateOnly.Parse(weekdayOff))!.Value.Name.ShouldBe("nghỉ hoán đổi");
        _calendar.IsWorkingDay(DateOnly.Parse(saturdayWorked)).ShouldBeTrue();
    }

    [Fact]
    public void An_ordinary_day_off_says_why()
    {
        _calendar.WhyOff(new(2026, 11, 21)).ShouldBe(new DayOff(new(2026, 11, 21), DayOffReason.Weekend, "Thứ Bảy"));
        _calendar.WhyOff(new(2026, 11, 22))!.Value.Name.ShouldBe("Chủ Nhật");
        _calendar.WhyOff(new(2026, 11, 24)).ShouldBe(new DayOff(new(2026, 11, 24), DayOffReason.Holiday, "Ngày Văn hóa Việt Nam"));
        _calendar.WhyOff(new(2026, 11, 23)).ShouldBeNull();
    }

    [Fact]
    public void A_year_not_announced_has_the_fixed_holidays_and_their_compensation()
    {
        _calendar.IsAssumed(2027).ShouldBeTrue();
        _calendar.IsAssumed(2026).ShouldBeFalse();
        OffBesidesWeekends(2027).ShouldBe(["01/01", "30/04", "01/05", "03/05", "02/09", "24/11"]);
        _calendar.WhyOff(new(2027, 5, 3)).ShouldBe(new DayOff(new(2027, 5, 3), DayOffReason.AssumedHoliday, "nghỉ bù Ngày Quốc tế lao động"));
        // 2028: 1/1 is a Saturday; 30/4 a Sunday followed by 1/5, so its compensation moves on to Tuesday.
        OffBesidesWeekends(2028).ShouldBe(["01/01", "03/01", "30/04", "01/05", "02/05", "02/09", "04/09", "24/11"]);
    }

    [Fact]
    public void The_day_of_culture_is_assumed_only_from_2026() =>
        OffBesidesWeekends(2021).ShouldBe(["01/01", "30/04", "01/05", "03/05", "02/09"]);

    [Fact]
    public void A_day_entered_for_a_year_not_announced_wins_over_what_is_assumed()
    {
        var calendar = TestCalendar.With([.. TestCalendar.Days, TestCalendar.Off(2027, 5, 3, "nghỉ hoán đổi"), TestCalendar.MakeUp(2027, 9, 2)]);
        calendar.WhyOff(new(2027, 5, 3))!.Value.Name.ShouldBe("nghỉ hoán đổi");
        calendar.WhyOff(new(2027, 5, 4))!.Value.Name.ShouldBe("nghỉ bù Ngày Quốc tế lao động");
        calendar.IsWorkingDay(new(2027, 9, 2)).ShouldBeTrue();
    }

    // 1/5/2027 is a Saturday: where only Sundays are off it is an ordinary holiday, and nothing is made up for.
    [Fact]
    public void An_assumed_holiday_is_made_up_for_only_where_it_falls_on_the_weekly_rest_of_the_office()
    {
        var sundaysOff = TestCalendar.Announced.With([], [], [(EffectivePeriod.Starting(new(2027, 1, 1)), TestCalendar.Hours with { Rest = WeeklyRest.On(DayOfWeek.Sunday) })]);
        sundaysOff.WhyOff(new(2027, 5, 1))!.Value.Name.ShouldBe("Ngày Quốc tế lao động");
        sundaysOff.IsWorkingDay(new(2027, 5, 3)).ShouldBeTrue();

        // 30/4/2027 is a Friday: off, and the weekly rest where Fridays are.
        var fridaysOff = TestCalendar.Announced.With([], [], [(EffectivePeriod.Starting(new(2027, 1, 1)), TestCalendar.Hours with { Rest = WeeklyRest.On(DayOfWeek.Friday) })]);
        fridaysOff.WhyOff(new(2027, 5, 2))!.Value.Name.ShouldBe("nghỉ bù Ngày Chiến thắng");
    }

    [Fact]
    public void Nothing_is_made_up_for_a_holiday_that_was_taken_back_and_not_on_a_day_of_rest_said_to_be_ordinary()
    {
        CalendarDay Ordinary(int month, int day) => new(new(2027, month, day), CalendarDayKind.Ordinary, "như thường lệ");

        TestCalendar.With([.. TestCalendar.Days, Ordinary(5, 1)]).IsWorkingDay(new(2027, 5, 3)).ShouldBeTrue();
        var sunday = TestCalendar.With([.. TestCalendar.Days, Ordinary(5, 2)]);
        sunday.IsWorkingDay(new(2027, 5, 2)).ShouldBeFalse();
        sunday.WhyOff(new(2027, 5, 3))!.Value.Name.ShouldBe("nghỉ bù Ngày Quốc tế lao động");
    }

    [Fact]
    public void Adding_no_working_days_stays_and_adding_some_counts_from_the_next()
    {
        _calendar.AddWorkingDays(new(2026, 11, 21), 0).ShouldBe(new(2026, 11, 21));
        _calendar.AddWorkingDays(new(2026, 11, 21), 1).ShouldBe(new(2026, 11, 23));
        _calendar.AddWorkingDays(new(2026, 11, 20), 10).ShouldBe(new(2026, 12, 7));
        Should.Throw<ArgumentOutOfRangeException>(() => _calendar.AddWorkingDays(new(2026, 11, 20), -1));
    }

    [Fact]
    public void Working_hours_follow_the_day_they_are_in_force()
    {
        var summer = new WorkingHours(new(6, 30), new(11, 0), new(13, 0), new(16, 30));
        var calendar = new WorkingCalendar(TestCalendar.Days, TestCalendar.Years,
        [
            (new EffectivePeriod(new(2026, 4, 1), new(2026, 10, 1)), summer),
            (new EffectivePeriod(new(2025, 1, 1), new(2026, 4, 1)), TestCalendar.Hours),
        ]);
        calendar.CloseOfDay(new(2026, 3, 31)).ShouldBe(new DateTime(2026, 3, 31, 17, 0, 0));
        calendar.CloseOfDay(new(2026, 4, 1)).ShouldBe(new DateTime(2026, 4, 1, 16, 30, 0));
        calendar.CloseOfDay(new(2026, 10, 1)).ShouldBe(new DateTime(2026, 10, 1, 16, 30, 0), "hours stay until replaced");
        calendar.CloseOfDay(new(2024, 10, 1)).ShouldBe(new DateTime(2024, 10, 1, 17, 0, 0), "the first hours serve the time before");
    }

    [Fact]
    public void When_a_season_ends_the_hours_that_held_beside_it_go_on_not_those_of_the_season()
    {
        var summer = new WorkingHours(new(6, 30), new(11, 0), new(13, 0), new(16, 30));
        var calendar = new WorkingCalendar(TestCalendar.Days, TestCalendar.Years,
        [
            (new EffectivePeriod(new(2025, 1, 1), new(2026, 1, 1)), TestCalendar.Hours),
            (new EffectivePeriod(new(2025, 4, 1), new(2025, 10, 1)), summer),
        ]);

        calendar.CloseOfDay(new(2025, 9, 30)).ShouldBe(new DateTime(2025, 9, 30, 16, 30, 0));
        calendar.CloseOfDay(new(2025, 12, 31)).ShouldBe(new DateTime(2025, 12, 31, 17, 0, 0));
        calendar.CloseOfDay(new(2026, 1, 5)).ShouldBe(new DateTime(2026, 1, 5, 17, 0, 0), "nothing was told for 2026: the last hours of 2025 go on");
    }

    [Fact]
    public void Of_two_announcements_about_a_day_or_a_season_the_later_one_holds()
    {
        var summer = new WorkingHours(new(6, 30), new(11, 0), new(14, 0), new(17, 30));
        var calendar = TestCalendar.With([.. TestCalendar.Days, TestCalendar.Off(2026, 8, 22, "nghỉ bão")])
            .With([new(new(2026, 9, 1), CalendarDayKind.Ordinary, "làm việc bình thường")], [], [(new EffectivePeriod(new(2026, 6, 1), new(2026, 9, 1)), summer)]);

        calendar.WhyOff(new(2026, 8, 22))!.Value.Name.ShouldBe("nghỉ bão");
        calendar.IsWorkingDay(new(2026, 9, 1)).ShouldBeTrue();
        calendar.HoursOn(new(2026, 7, 1)).ShouldBe(summer);
        calendar.HoursOn(new(2026, 9, 1)).ShouldBe(TestCalendar.Hours);
    }

    [Fact]
    public void The_weekly_rest_is_that_of_the_hours_in_force()
    {
        var sundaysOff = TestCalendar.Hours with { Rest = WeeklyRest.On(DayOfWeek.Sunday) };
        var calendar = TestCalendar.Announced.With([], [], [(EffectivePeriod.Starting(new(2026, 12, 1)), sundaysOff)]);

        calendar.IsWorkingDay(new(2026, 11, 28)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2026, 12, 5)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 12, 6)).ShouldBeFalse();
    }

    [Fact]
    public void A_calendar_refuses_contradictions()
    {
        Should.Throw<ArgumentException>(() => new WorkingCalendar([], [], []));
        Should.Throw<ArgumentException>(() => new WorkingHours(new(7, 0), new(13, 45), new(13, 30), new(17, 0)));
    }

    private List<string> OffBesidesWeekends(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
        .Select(new DateOnly(year, 1, 1).AddDays)
        .Where(day => _calendar.WhyOff(day) is { Reason: not DayOffReason.Weekend })
        .Select(day => day.ToString("dd'/'MM"))
        .ToList();
}
