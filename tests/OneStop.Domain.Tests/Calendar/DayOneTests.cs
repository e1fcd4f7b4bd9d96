using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>What becomes of the day and the hour of receipt under each rule of counting.</summary>
public sealed class DayOneTests
{
    [Theory]
    [InlineData("2023-11-15 14:59", 1, "2023-11-15 17:00")] // Wednesday, in time: the same afternoon.
    [InlineData("2023-11-15 15:00", 1, "2023-11-16 17:00")] // At the hour: the end of the next working day.
    [InlineData("2023-11-15 05:10", 1, "2023-11-15 17:00")] // Before opening.
    [InlineData("2023-11-15 14:59", 5, "2023-11-21 17:00")] // 15, 16, 17, 20, 21.
    [InlineData("2023-11-15 15:00", 5, "2023-11-22 17:00")] // 16, 17, 20, 21, 22.
    [InlineData("2023-11-17 14:59", 2, "2023-11-20 17:00")] // Friday and Monday.
    [InlineData("2023-11-17 15:00", 1, "2023-11-20 17:00")]
    [InlineData("2023-11-18 09:00", 1, "2023-11-20 17:00")] // Saturday: not counted whatever the hour.
    [InlineData("2024-05-04 14:59", 1, "2024-05-04 17:00")] // A Saturday made up for is a working day.
    [InlineData("2024-05-04 15:00", 1, "2024-05-06 17:00")]
    [InlineData("2024-09-02 09:00", 1, "2024-09-04 17:00")] // National Day, off with the day after.
    [InlineData("2024-02-07 14:59", 1, "2024-02-07 17:00")] // The eve of Tết.
    [InlineData("2024-02-07 14:59", 2, "2024-02-15 17:00")]
    [InlineData("2024-02-07 15:00", 1, "2024-02-15 17:00")]
    public void By_the_15_00_rule_the_day_of_receipt_is_day_one_of_working_days(string received, int days, string due) =>
        Promise(received, days, TimeLimitUnit.WorkingDays, DeadlineRule.CountReceiptDayBeforeCutoff).ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2023-11-17 10:00", 1, "2023-11-17 17:00")] // Friday alone.
    [InlineData("2023-11-17 10:00", 2, "2023-11-20 17:00")] // Friday, Saturday: to Monday.
    [InlineData("2023-11-17 15:00", 2, "2023-11-20 17:00")] // Saturday, Sunday: to Monday.
    [InlineData("2023-11-18 10:00", 2, "2023-11-20 17:00")] // Sunday, Monday.
    public void By_the_15_00_rule_the_day_of_receipt_is_day_one_of_calendar_days(string received, int days, string due) =>
        Promise(received, days, TimeLimitUnit.CalendarDays, DeadlineRule.CountReceiptDayBeforeCutoff).ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2023-03-01 09:00", 1, "2023-03-31 17:00")] // From the first of March: the whole month, to its last day.
    [InlineData("2023-05-04 09:00", 1, "2023-06-05 17:00")] // To 3/6, a Saturday.
    [InlineData("2024-01-31 09:00", 1, "2024-02-29 17:00")] // No 31st of February: its last day.
    [InlineData("2024-01-30 09:00", 1, "2024-02-29 17:00")]
    [InlineData("2024-01-29 09:00", 1, "2024-02-28 17:00")]
    [InlineData("2024-01-29 15:00", 1, "2024-02-29 17:00")] // After the hour the day itself does not count.
    public void By_the_15_00_rule_a_month_is_over_the_day_before_the_one_of_the_same_number(string received, int months, string due) =>
        Promise(received, months, TimeLimitUnit.Months, DeadlineRule.CountReceiptDayBeforeCutoff).ShouldBe(DateTime.Parse(due));

    [Fact]
    public void A_dossier_taken_in_after_closing_is_never_due_before_it_came()
    {
        var mornings = new WorkingHours(new(6, 0), new(10, 0), new(10, 30), new(14, 30));
        var calendar = new WorkingCalendar(TestCalendar.Days, TestCalendar.Years, [(EffectivePeriod.Starting(new(2020, 1, 1)), mornings)]);

        Promise("2023-11-15 14:29", 1, TimeLimitUnit.WorkingDays, DeadlineRule.CountReceiptDayBeforeCutoff, calendar).ShouldBe(new DateTime(2023, 11, 15, 14, 30, 0));
        Promise("2023-11-15 14:45", 1, TimeLimitUnit.WorkingDays, DeadlineRule.CountReceiptDayBeforeCutoff, calendar).ShouldBe(new DateTime(2023, 11, 16, 14, 30, 0));
    }

    [Theory]
    [InlineData("2023-11-15 09:20", 3, "2023-11-20 09:20")]
    [InlineData("2023-11-15 12:00", 1, "2023-11-16 13:30")] // Lunch: when the afternoon opens.
    [InlineData("2023-11-15 06:00", 1, "2023-11-16 07:00")]
    [InlineData("2023-11-15 19:30", 1, "2023-11-16 17:00")]
    [InlineData("2023-11-17 16:00", 1, "2023-11-20 16:00")]
    [InlineData("2023-11-18 08:00", 1, "2023-11-20 17:00")] // A Saturday: a whole working day is left, not one hour of it.
    [InlineData("2024-05-04 08:00", 1, "2024-05-06 08:00")] // Worked Saturday.
    public void By_the_rule_of_the_same_hour_a_working_day_comes_back_at_its_hour(string received, int days, string due) =>
        Promise(received, days, TimeLimitUnit.WorkingDays, DeadlineRule.SameHour).ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2023-11-17 15:30", 4, 0, "2023-11-20 09:30")]
    [InlineData("2023-11-17 15:30", 4, 2, "2023-11-22 09:30")] // And two working days.
    [InlineData("2023-11-17 15:30", 4, 5, "2023-11-27 09:30")]
    public void Days_added_for_a_difficult_commune_are_working_days_after_the_hours(string received, int hours, int extra, string due) =>
        Deadlines.Promise(DateTime.Parse(received), new ClockLaw(new TimeLimit(hours, TimeLimitUnit.WorkingHours), extra, new ClockRules()), TestCalendar.Announced)
            .DueLocal.ShouldBe(DateTime.Parse(due));

    private static DateTime Promise(string received, int value, TimeLimitUnit unit, DeadlineRule rule, WorkingCalendar? calendar = null) =>
        Deadlines.Promise(DateTime.Parse(received), new ClockLaw(new TimeLimit(value, unit), 0, new ClockRules { Receipt = rule }), calendar ?? TestCalendar.Announced).DueLocal;
}
