using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>
/// A province with summer hours, and an agency in it with hours, days and a season of its own; times and dates by hand.
/// </summary>
public sealed class OwnCalendarTests
{
    private static readonly TenantId Tenant = Id.New<TenantId>();
    private static readonly AgencyId Hospital = Id.New<AgencyId>();
    private static readonly AgencyId Border = Id.New<AgencyId>();
    private static readonly AgencyId Usual = Id.New<AgencyId>();

    private static readonly CalendarBook Book = new(
        [
            Day(null, "2024-04-30", CalendarDayKind.Holiday),
            Day(null, "2024-05-01", CalendarDayKind.Holiday),
            Day(Hospital, "2024-05-01", CalendarDayKind.Ordinary),
            Day(Hospital, "2024-02-27", CalendarDayKind.Holiday),
            Day(Border, "2024-06-15", CalendarDayKind.MakeUpWorkday),
        ],
        [.. new[] { 2023, 2024, 2025 }.Select(year => new CalendarYearEntry { TenantId = Tenant, Year = year, IsAnnounced = true, Basis = "Thông báo" })],
        [
            Hours(null, "2021-01-01", null, "07:30", "12:00", "13:30", "17:00"),
            Hours(null, "2024-04-16", "2024-10-16", "07:00", "11:30", "14:00", "17:30"),
            Hours(Hospital, "2024-01-01", null, "06:30", "11:00", "12:30", "16:00", DayOfWeek.Sunday),
            Hours(Hospital, "2024-06-01", "2024-09-01", "06:00", "11:00", "13:00", "15:30", DayOfWeek.Sunday),
        ]);

    private static readonly LegalClock Clock = new(TenantTime.Of("Asia/Ho_Chi_Minh"), Book.General, [], Book.Own);

    [Fact]
    public void Who_has_no_entries_of_their_own_runs_by_the_calendar_of_the_province()
    {
        Book.Own.Keys.ShouldBe([Hospital, Border], ignoreOrder: true);
        Clock.Of(Usual).Calendar.ShouldBeSameAs(Book.General);
        Clock.Of(Hospital).Of(Usual).Calendar.ShouldBeSameAs(Book.General, "also when the clock of another is asked");
        Clock.Of(Hospital).Of(Border).Calendar.ShouldBeSameAs(Book.Own[Border]);
    }

    [Theory]
    [InlineData("2024-04-15 09:00", 1, "2024-04-16 17:30")] // Summer begins on the 16th.
    [InlineData("2024-10-14 09:00", 1, "2024-10-15 17:30")]
    [InlineData("2024-10-15 09:00", 1, "2024-10-16 17:00")] // And is over on the 16th of October.
    [InlineData("2023-12-15 09:00", 1, "2023-12-18 17:00")]
    public void The_province_closes_by_its_season(string received, int days, string due) => Due(Usual, received, days).ShouldBe(due);

    [Theory]
    [InlineData("2023-12-15 09:00", 1, "2023-12-18 17:00")] // Before its own hours: as the province, Saturday off.
    [InlineData("2024-02-23 09:00", 1, "2024-02-24 16:00")] // Saturdays are worked.
    [InlineData("2024-02-26 09:00", 1, "2024-02-28 16:00")] // 27/2, the doctors' day, is off here.
    [InlineData("2024-04-29 09:00", 1, "2024-05-01 16:00")] // 30/4 off as everywhere, 1/5 taken back here.
    [InlineData("2024-05-31 09:00", 1, "2024-06-01 15:30")] // Its own season.
    [InlineData("2024-08-31 09:00", 1, "2024-09-02 16:00")] // Over on Sunday 1/9: its other hours again, not the province's summer.
    public void An_agency_runs_by_its_own_hours_days_and_season(string received, int days, string due) => Due(Hospital, received, days).ShouldBe(due);

    [Theory]
    [InlineData("2024-06-14 09:00", 1, "2024-06-15 17:30")] // A Saturday made up here alone, by the province's summer hours.
    [InlineData("2024-06-14 09:00", 2, "2024-06-17 17:30")]
    public void An_agency_with_a_day_of_its_own_keeps_the_hours_of_the_province(string received, int days, string due) => Due(Border, received, days).ShouldBe(due);

    [Fact]
    public void Working_hours_are_those_of_who_works()
    {
        var friday = At("2024-06-14 16:00");

        Clock.Of(Usual).AddWorkingHours(friday, 4).ShouldBe(At("2024-06-17 09:30"));
        Clock.Of(Hospital).AddWorkingHours(friday, 4).ShouldBe(At("2024-06-15 10:00"));
        Clock.Of(Border).AddWorkingHours(friday, 4).ShouldBe(At("2024-06-15 09:30"));
        Clock.Of(Usual).WorkingTime(friday, At("2024-06-17 09:30")).ShouldBe(TimeSpan.FromHours(4));
        Clock.Of(Hospital).WorkingTime(friday, At("2024-06-17 09:30")).ShouldBe(TimeSpan.FromHours(11));
    }

    [Fact]
    public void A_day_told_later_for_the_province_does_not_undo_what_the_agency_told_of_itself()
    {
        var later = Book.With([Day(null, "2024-05-01", CalendarDayKind.Holiday), Day(null, "2024-07-01", CalendarDayKind.Holiday)], [], []);

        later.Own[Hospital].IsWorkingDay(new(2024, 5, 1)).ShouldBeTrue();
        later.Own[Hospital].IsWorkingDay(new(2024, 7, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_wait_is_counted_in_the_days_of_the_agency()
    {
        var law = new ClockLaw(new TimeLimit(5, TimeLimitUnit.WorkingDays), 0, new ClockRules());
        var (from, to) = (At("2024-06-12 09:00"), At("2024-06-17 09:00"));

        // The province waited 13, 14, 17/6, the hospital 13, 14, 15, 17/6.
        After(Usual, "2024-06-18 17:30").ShouldBe(new DateTime(2024, 6, 21, 17, 30, 0));
        After(Hospital, "2024-06-18 15:30").ShouldBe(new DateTime(2024, 6, 22, 15, 30, 0));

        DateTime After(AgencyId agency, string due) => Clock.Of(agency).DueAfter(DueTerm.At(Clock.Time.Local(At(due))), TimeOwner.Payment, from, to, law).DueLocal;
    }

    private static string Due(AgencyId agency, string received, int days) =>
        Clock.Of(agency).Promise(At(received), new ClockLaw(new TimeLimit(days, TimeLimitUnit.WorkingDays), 0, new ClockRules())).DueLocal.ToString("yyyy-MM-dd HH:mm");

    private static DateTimeOffset At(string local) => Clock.Time.Instant(DateTime.Parse(local));

    private static CalendarDayEntry Day(AgencyId? agency, string day, CalendarDayKind kind) =>
        new() { TenantId = Tenant, Id = Id.New<CalendarEntryId>(), AgencyId = agency, Day = DateOnly.Parse(day), Kind = kind, Name = "ngày" };

    private static WorkingHoursEntry Hours(AgencyId? agency, string from, string? until, string open, string lunch, string back, string close, params DayOfWeek[] rest) => new()
    {
        TenantId = Tenant,
        Id = Id.New<CalendarEntryId>(),
        AgencyId = agency,
        Valid = new EffectivePeriod(DateOnly.Parse(from), until is null ? null : DateOnly.Parse(until)),
        MorningOpen = TimeOnly.Parse(open),
        MorningClose = TimeOnly.Parse(lunch),
        AfternoonOpen = TimeOnly.Parse(back),
        AfternoonClose = TimeOnly.Parse(close),
        WeeklyRest = rest.Length == 0 ? WeeklyRest.Usual : WeeklyRest.On(rest),
    };
}
