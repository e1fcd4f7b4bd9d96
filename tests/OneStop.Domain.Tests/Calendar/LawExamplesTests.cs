using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>Worked examples of the rules of counting met in law and in other systems, by the calendar of Lạng Sơn; dates by hand.</summary>
public sealed class LawExamplesTests
{
    private static readonly ClockRules Fifteen = new() { Receipt = DeadlineRule.CountReceiptDayBeforeCutoff };
    private static readonly ClockRules SameHour = new() { Receipt = DeadlineRule.SameHour };

    [Theory]
    [InlineData("2023-11-17 09:00", 3, "2023-11-22 17:00")] // Friday: 20, 21, 22.
    [InlineData("2026-02-13 10:00", 5, "2026-02-27 17:00")] // Tết from 14 to 22/2: 23, 24, 25, 26, 27.
    [InlineData("2026-08-21 09:00", 3, "2026-08-25 17:00")] // Saturday 22/8 is made up: 22, 24, 25.
    [InlineData("2023-11-17 06:10", 1, "2023-11-20 17:00")] // Before opening, at lunch, after closing: the day is not counted anyway.
    [InlineData("2023-11-17 12:00", 1, "2023-11-20 17:00")]
    [InlineData("2023-11-17 17:30", 1, "2023-11-20 17:00")]
    [InlineData("2023-11-17 23:59", 1, "2023-11-20 17:00")]
    [InlineData("2023-11-18 00:00", 1, "2023-11-20 17:00")]
    [InlineData("2023-11-20 00:00", 1, "2023-11-21 17:00")]
    public void By_the_Civil_Code_the_day_of_receipt_is_not_counted(string received, int days, string due) => RealCalendar.Promise(received, days).ShouldBe(due);

    [Theory]
    [InlineData("2023-11-15 14:59", 1, "2023-11-15 17:00")] // Same-day procedure: the same afternoon.
    [InlineData("2023-11-15 15:00", 1, "2023-11-16 17:00")] // The end of the next working day.
    [InlineData("2023-11-15 14:59", 3, "2023-11-17 17:00")] // Two working days later.
    [InlineData("2023-11-15 15:00", 3, "2023-11-20 17:00")] // Three working days later.
    [InlineData("2026-02-13 14:59", 2, "2026-02-23 17:00")] // Friday before Tết and the Monday after.
    [InlineData("2026-02-13 15:00", 2, "2026-02-24 17:00")]
    [InlineData("2026-02-17 10:00", 1, "2026-02-23 17:00")] // On the first day of the lunar year.
    public void By_the_15_00_rule_it_is_day_one_before_the_hour(string received, int days, string due) => RealCalendar.Promise(received, days, rules: Fifteen).ShouldBe(due);

    [Theory]
    [InlineData("2023-11-15 10:25", 5, "2023-11-22 10:25")]
    [InlineData("2026-02-13 16:40", 1, "2026-02-23 16:40")]
    [InlineData("2026-08-28 09:15", 2, "2026-09-04 09:15")] // 31/8 swapped, 1 and 2/9 off: 3, 4/9.
    public void By_the_rule_of_the_same_hour_it_comes_back_days_later_at_its_hour(string received, int days, string due) => RealCalendar.Promise(received, days, rules: SameHour).ShouldBe(due);

    [Theory]
    [InlineData("2023-11-17 09:00", 8, "2023-11-27 17:00")] // To Saturday 25/11.
    [InlineData("2023-11-17 09:00", 10, "2023-11-27 17:00")] // To Monday itself.
    [InlineData("2024-02-01 09:00", 10, "2024-02-15 17:00")] // To Sunday 11/2, inside Tết.
    [InlineData("2024-04-20 09:00", 9, "2024-05-02 17:00")] // To Monday 29/4, swapped, then 30/4 and 1/5.
    [InlineData("2024-04-24 09:00", 10, "2024-05-04 17:00")] // To Saturday 4/5, worked.
    [InlineData("2025-04-11 09:00", 15, "2025-04-26 17:00")] // To Saturday 26/4, worked.
    [InlineData("2024-02-19 09:00", 10, "2024-02-29 17:00")] // 29 February.
    public void Calendar_days_that_end_on_a_day_off_run_to_the_next_working_day(string received, int days, string due) =>
        RealCalendar.Promise(received, days, TimeLimitUnit.CalendarDays).ShouldBe(due);

    [Fact]
    public void Unless_the_law_of_the_procedure_lets_them_end_there() =>
        RealCalendar.Promise("2023-11-17 09:00", 8, TimeLimitUnit.CalendarDays, new ClockRules { RollsForward = false }).ShouldBe("2023-11-25 17:00");

    [Theory]
    [InlineData("2023-11-17 09:00", 4, "2023-11-17 15:00")] // Half a day: 2.5 hours before lunch, 1.5 after.
    [InlineData("2023-11-17 05:00", 4, "2023-11-17 11:00")] // From opening.
    [InlineData("2023-11-17 12:00", 2, "2023-11-17 15:30")] // From 13:30.
    [InlineData("2023-11-17 17:20", 2, "2023-11-20 09:00")] // From Monday's opening.
    [InlineData("2023-11-17 13:30", 8, "2023-11-20 11:30")] // To lunch exactly.
    [InlineData("2023-11-17 13:30", 16, "2023-11-21 11:30")]
    [InlineData("2026-02-13 16:00", 2, "2026-02-23 08:00")] // Across Tết.
    [InlineData("2024-05-03 16:00", 2, "2024-05-04 08:00")] // Into the worked Saturday.
    public void Hours_run_only_while_the_offices_work(string received, int hours, string due) => RealCalendar.Promise(received, hours, TimeLimitUnit.WorkingHours).ShouldBe(due);

    [Theory]
    [InlineData("2023-01-31 09:00", 1, "2023-02-28 17:00")]
    [InlineData("2024-01-31 09:00", 1, "2024-02-29 17:00")]
    [InlineData("2024-01-30 09:00", 1, "2024-02-29 17:00")]
    [InlineData("2024-02-29 09:00", 1, "2024-03-29 17:00")]
    [InlineData("2024-02-29 09:00", 12, "2025-02-28 17:00")]
    [InlineData("2023-12-29 09:00", 2, "2024-02-29 17:00")]
    [InlineData("2023-10-31 09:00", 1, "2023-11-30 17:00")]
    [InlineData("2024-05-31 09:00", 3, "2024-09-04 17:00")] // Saturday 31/8, then National Day on 2 and 3/9.
    [InlineData("2026-03-30 09:00", 1, "2026-05-04 17:00")] // 30/4 and 1/5 off, then a weekend.
    [InlineData("2025-12-31 09:00", 1, "2026-02-02 17:00")] // Saturday 31/1.
    [InlineData("2025-03-26 09:00", 1, "2025-04-26 17:00")] // Saturday 26/4, worked.
    [InlineData("2026-01-16 09:00", 1, "2026-02-23 17:00")] // Monday 16/2, Tết.
    [InlineData("2026-10-24 09:00", 1, "2026-11-25 17:00")] // The Day of Culture.
    public void Months_end_on_the_day_of_the_same_number_or_the_last_of_the_month(string received, int months, string due) =>
        RealCalendar.Promise(received, months, TimeLimitUnit.Months).ShouldBe(due);
}
