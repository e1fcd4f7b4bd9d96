using OneStop.Domain.Calendar;
using OneStop.Domain.Tenants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>
/// What a wait makes of a promised date, by hand. All came in on Friday 17/11/2023 at 09:00: ten working days are Friday
/// 1/12, fifteen days (Saturday 2/12) Monday 4/12, one month (Sunday 17/12) Monday 18/12, twenty hours Tuesday 21/11 15:00.
/// </summary>
public sealed class WaitExamplesTests
{
    private static readonly TenantTime Vietnam = TenantTime.Of("Asia/Ho_Chi_Minh");
    private static readonly LegalClock Clock = new(Vietnam, RealCalendar.LangSon, []);

    // From Wednesday 22/11 10:00 to Tuesday 28/11 15:00.
    [Theory]
    [InlineData(ResumeRule.Counted, "2023-12-01 17:00")]
    [InlineData(ResumeRule.AddWaiting, "2023-12-07 17:00")] // 23, 24, 27, 28/11 were waited: 4, 5, 6, 7/12.
    [InlineData(ResumeRule.Continue, "2023-12-07 17:00")] // Seven were left: 29, 30/11, 1, 4, 5, 6, 7/12.
    [InlineData(ResumeRule.Reset, "2023-12-12 17:00")] // 29, 30/11, 1, 4, 5, 6, 7, 8, 11, 12/12.
    [InlineData(ResumeRule.FixedDays, "2023-12-05 17:00")] // Five: 29, 30/11, 1, 4, 5/12.
    public void Ten_working_days(ResumeRule rule, string due) => Due(10, TimeLimitUnit.WorkingDays, rule, "2023-11-22 10:00", "2023-11-28 15:00").ShouldBe(due);

    [Theory]
    [InlineData(ResumeRule.Counted, "2023-12-04 17:00")]
    [InlineData(ResumeRule.AddWaiting, "2023-12-08 17:00")] // The fifteenth day was Saturday 2/12; six days were waited.
    [InlineData(ResumeRule.Continue, "2023-12-08 17:00")] // Ten days were left until it: the days off after it are none of the limit.
    [InlineData(ResumeRule.Reset, "2023-12-13 17:00")]
    [InlineData(ResumeRule.FixedDays, "2023-12-05 17:00")]
    public void Fifteen_days(ResumeRule rule, string due) => Due(15, TimeLimitUnit.CalendarDays, rule, "2023-11-22 10:00", "2023-11-28 15:00").ShouldBe(due);

    [Theory]
    [InlineData(ResumeRule.Counted, "2023-12-18 17:00")]
    [InlineData(ResumeRule.AddWaiting, "2023-12-25 17:00")] // Sunday 24/12.
    [InlineData(ResumeRule.Continue, "2023-12-25 17:00")] // Twenty-six days were left: Sunday 24/12.
    [InlineData(ResumeRule.Reset, "2023-12-28 17:00")]
    [InlineData(ResumeRule.FixedDays, "2023-12-05 17:00")]
    public void One_month(ResumeRule rule, string due) => Due(1, TimeLimitUnit.Months, rule, "2023-11-22 10:00", "2023-11-28 15:00").ShouldBe(due);

    // From Monday 20/11 08:00 to 14:00: four hours.
    [Theory]
    [InlineData(ResumeRule.Counted, "2023-11-21 15:00")]
    [InlineData(ResumeRule.AddWaiting, "2023-11-22 09:00")]
    [InlineData(ResumeRule.Continue, "2023-11-22 09:00")] // Thirteen hours were left.
    [InlineData(ResumeRule.Reset, "2023-11-23 08:00")]
    [InlineData(ResumeRule.FixedDays, "2023-11-27 17:00")] // Five: 21, 22, 23, 24, 27/11.
    public void Twenty_hours(ResumeRule rule, string due) => Due(20, TimeLimitUnit.WorkingHours, rule, "2023-11-20 08:00", "2023-11-20 14:00").ShouldBe(due);

    // From Monday 4/12 10:00 to Wednesday 6/12 10:00, when 1/12 had passed.
    [Theory]
    [InlineData(ResumeRule.AddWaiting, "2023-12-05 17:00")] // 5, 6/12 were waited: 4, 5/12.
    [InlineData(ResumeRule.Continue, "2023-12-07 17:00")] // Nothing was left: one day.
    [InlineData(ResumeRule.Reset, "2023-12-20 17:00")]
    public void Ten_working_days_that_were_over(ResumeRule rule, string due) => Due(10, TimeLimitUnit.WorkingDays, rule, "2023-12-04 10:00", "2023-12-06 10:00").ShouldBe(due);

    // From Friday 1/12 09:00, the promised day, to Monday 4/12 10:00.
    [Theory]
    [InlineData(ResumeRule.AddWaiting, "2023-12-04 17:00")]
    [InlineData(ResumeRule.Continue, "2023-12-05 17:00")] // At least one day.
    public void Ten_working_days_on_their_last(ResumeRule rule, string due) => Due(10, TimeLimitUnit.WorkingDays, rule, "2023-12-01 09:00", "2023-12-04 10:00").ShouldBe(due);

    // Within Tuesday 21/11.
    [Theory]
    [InlineData(ResumeRule.AddWaiting, "2023-12-01 17:00")]
    [InlineData(ResumeRule.Continue, "2023-12-01 17:00")]
    [InlineData(ResumeRule.Reset, "2023-12-05 17:00")]
    public void A_wait_within_one_day_costs_none(ResumeRule rule, string due) => Due(10, TimeLimitUnit.WorkingDays, rule, "2023-11-21 08:00", "2023-11-21 16:00").ShouldBe(due);

    // Ten working days from Friday 2/2/2024 are Friday 23/2 (5, 6, 7, Tết, 15, 16, 19 to 23). Asked for on 6/2, brought on 15/2:
    // only the 7th and the 15th were worked.
    [Theory]
    [InlineData(ResumeRule.AddWaiting, "2024-02-27 17:00")]
    [InlineData(ResumeRule.Continue, "2024-02-27 17:00")] // Eight were left: 16, 19, 20, 21, 22, 23, 26, 27/2.
    [InlineData(ResumeRule.Reset, "2024-02-29 17:00")] // 16, 19 to 23, 26 to 29/2.
    public void A_wait_across_Tet_counts_its_working_days_alone(ResumeRule rule, string due) =>
        Due(10, TimeLimitUnit.WorkingDays, rule, "2024-02-06 10:00", "2024-02-15 10:00", "2024-02-02 09:00").ShouldBe(due);

    private static string Due(int value, TimeLimitUnit unit, ResumeRule rule, string from, string to, string received = "2023-11-17 09:00")
    {
        var law = new ClockLaw(new TimeLimit(value, unit), 0, new ClockRules { Supplement = new CountingChoice(rule, rule == ResumeRule.FixedDays ? 5 : 0) });
        var ledger = new TimeLedger(
            At(received),
            [
                new LedgerInterval(TimeOwner.Agency, "Thẩm định", 1, At(received), At(from)),
                new LedgerInterval(TimeOwner.Supplement, "Bổ sung", 1, At(from), At(to)),
                new LedgerInterval(TimeOwner.Agency, "Thẩm định", 1, At(to), null),
            ],
            []);
        return Vietnam.Local(Clock.Read(ledger, law, At(to)).DueAt).ToString("yyyy-MM-dd HH:mm");
    }

    private static DateTimeOffset At(string local) => Vietnam.Instant(DateTime.Parse(local));
}
