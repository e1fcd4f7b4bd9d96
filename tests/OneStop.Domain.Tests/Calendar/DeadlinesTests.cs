using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class DeadlinesTests
{
    [Theory]
    [InlineData("2023-11-17 09:00", 3, "2023-11-22 17:00")]
    [InlineData("2026-02-13 10:00", 5, "2026-02-27 17:00")]
    [InlineData("2026-08-21 09:00", 3, "2026-08-25 17:00")]
    [InlineData("2026-11-20 08:42", 10, "2026-12-07 17:00")]
    public void Working_days_are_counted_from_the_day_after_receipt(string received, int days, string due) =>
        Promise(received, days, TimeLimitUnit.WorkingDays).DueLocal.ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2026-11-19 07:00", "2026-11-20 17:00")]
    [InlineData("2026-11-19 14:59", "2026-11-20 17:00")]
    [InlineData("2026-11-19 15:00", "2026-11-20 17:00")]
    [InlineData("2026-11-19 21:00", "2026-11-20 17:00")]
    [InlineData("2026-11-21 09:00", "2026-11-23 17:00")]
    public void One_working_day_is_the_next_working_day_whatever_the_hour(string received, string due) =>
        Promise(received, 1, TimeLimitUnit.WorkingDays).DueLocal.ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2026-11-20 08:42", 5, "2026-11-25 17:00")]
    [InlineData("2026-11-20 08:42", 15, "2026-12-07 17:00")]
    [InlineData("2026-11-20 08:42", 4, "2026-11-25 17:00")]
    [InlineData("2026-02-06 08:42", 10, "2026-02-23 17:00")]
    [InlineData("2026-08-20 08:42", 2, "2026-08-22 17:00")]
    public void Calendar_days_run_through_days_off_but_do_not_end_on_one(string received, int days, string due) =>
        Promise(received, days, TimeLimitUnit.CalendarDays).DueLocal.ShouldBe(DateTime.Parse(due));

    [Theory]
    [InlineData("2026-11-20 15:30", 4, "2026-11-23 09:30")]
    [InlineData("2026-11-21 09:00", 8, "2026-11-23 17:00")]
    public void Working_hours_run_from_the_moment_of_receipt(string received, int hours, string due) =>
        Promise(received, hours, TimeLimitUnit.WorkingHours).DueLocal.ShouldBe(DateTime.Parse(due));

    [Fact]
    public void The_promise_tells_what_it_skipped_and_used()
    {
        var promise = Promise("2026-11-20 08:42", 10, TimeLimitUnit.WorkingDays);
        promise.ReceivedOn.ShouldBe(new(2026, 11, 20));
        promise.DueOn.ShouldBe(new(2026, 12, 7));
        promise.Skipped.Select(d => d.On.Day).ShouldBe([21, 22, 24, 28, 29, 5, 6]);
        promise.LeansOnAssumedYear.ShouldBeFalse();
        Promise("2026-08-21 09:00", 3, TimeLimitUnit.WorkingDays).MakeUpDaysUsed.ShouldHaveSingleItem().On.ShouldBe(new(2026, 8, 22));
    }

    [Fact]
    public void A_promise_into_a_year_not_announced_says_so()
    {
        var promise = Promise("2026-12-30 09:00", 3, TimeLimitUnit.WorkingDays);
        promise.DueLocal.ShouldBe(new DateTime(2027, 1, 5, 17, 0, 0));
        promise.AssumedYears.ShouldBe([2027]);
        promise.LeansOnAssumedYear.ShouldBeTrue();
        Promise("2026-12-30 09:00", 1, TimeLimitUnit.WorkingDays).LeansOnAssumedYear.ShouldBeFalse();
    }

    private static PromisedDate Promise(string received, int value, TimeLimitUnit unit) =>
        Deadlines.Promise(DateTime.Parse(received), new ClockLaw(new TimeLimit(value, unit), 0, new ClockRules()), TestCalendar.Announced);
}
