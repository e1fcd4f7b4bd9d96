using OneStop.Domain.Calendar;
using OneStop.Domain.Tenants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>How a ledger is read: which intervals are one wait, which move nothing, and when the clock stands still.</summary>
public sealed class LedgerReaderTests
{
    private static readonly TenantTime Vietnam = TenantTime.Of("Asia/Ho_Chi_Minh");
    private static readonly LegalClock Clock = new(Vietnam, TestCalendar.Announced, []);
    private static readonly ClockRules Waiting = new() { Supplement = new(ResumeRule.Reset), Payment = new(ResumeRule.AddWaiting), Consultation = new(ResumeRule.AddWaiting), Transport = new(ResumeRule.AddWaiting) };

    // Fifteen days from Friday 17/11/2023 end on Saturday 2/12, so on Monday 4/12. One wait of 23 to 25/11 makes it 6/12.
    [Fact]
    public void Opinions_that_come_one_after_the_other_are_one_wait()
    {
        var law = new ClockLaw(new TimeLimit(15, TimeLimitUnit.CalendarDays), 0, Waiting);
        var one = Ledger("2023-12-01 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Consultation, "A, B", "2023-11-23 09:00"), (TimeOwner.Agency, "Thẩm định", "2023-11-25 09:00"));
        var two = Ledger("2023-12-01 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Consultation, "A, B", "2023-11-23 09:00"), (TimeOwner.Consultation, "B", "2023-11-24 09:00"), (TimeOwner.Agency, "Thẩm định", "2023-11-25 09:00"));

        Due(one, law).ShouldBe("2023-12-04 17:00", "the fifteenth day was Saturday 2/12, two days were waited");
        Due(two, law).ShouldBe("2023-12-04 17:00");
        Clock.Read(two, law, At("2023-12-01 09:00")).Reasons.Count(reason => reason.Contains("cộng vào ngày hẹn trả")).ShouldBe(1);
    }

    [Theory]
    [InlineData(TimeLimitUnit.CalendarDays, 15, "thời gian này được cộng vào ngày hẹn trả, đến 04/12/2023.")]
    [InlineData(TimeLimitUnit.CalendarDays, 14, "thời gian này được cộng vào ngày hẹn trả, đến 03/12/2023; hôm đó là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.")]
    [InlineData(TimeLimitUnit.WorkingDays, 10, "thời gian này được cộng vào ngày hẹn trả, đến 04/12/2023; không tính 2 ngày cuối tuần.")]
    public void Every_wait_tells_to_which_day_it_moved_the_date_and_past_which_days_off(TimeLimitUnit unit, int value, string expected)
    {
        var law = new ClockLaw(new TimeLimit(value, unit), 0, Waiting);
        var ledger = Ledger("2023-12-01 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Consultation, "Lấy ý kiến", "2023-11-23 09:00"), (TimeOwner.Agency, "Thẩm định", "2023-11-25 09:00"));

        Clock.Read(ledger, law, At("2023-12-01 09:00")).Reasons[^2].ShouldEndWith(expected);
    }

    [Fact]
    public void Of_an_extension_and_the_end_of_a_wait_at_one_instant_the_later_line_of_the_timeline_has_the_last_word()
    {
        var law = new ClockLaw(new TimeLimit(10, TimeLimitUnit.WorkingDays), 0, Waiting);
        var waited = Ledger("2023-12-01 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Consultation, "Lấy ý kiến", "2023-11-23 09:00"), (TimeOwner.Agency, "Thẩm định", "2023-11-24 09:00"));

        Due(Extended(order: 5), law).ShouldBe("2023-12-20 17:00", "the extension came after the opinion");
        Due(Extended(order: 3), law).ShouldBe("2023-12-21 17:00", "the opinion moved the extended date by the day that was waited");

        TimeLedger Extended(int order) => waited with
        {
            Intervals = [.. waited.Intervals.Select(interval => interval with { Order = 4 })],
            Marks = [new LedgerMark(At("2023-11-24 09:00"), At("2023-12-20 17:00"), "Gia hạn.") { Order = order }],
        };
    }

    [Fact]
    public void While_opinions_are_waited_for_what_was_left_when_the_first_was_asked_for_is_left()
    {
        var law = new ClockLaw(new TimeLimit(10, TimeLimitUnit.WorkingDays), 0, Waiting);
        var open = Ledger(null, (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Consultation, "A, B", "2023-11-23 07:00"), (TimeOwner.Consultation, "B", "2023-11-24 07:00"));

        var reading = Clock.Read(open, law, At("2023-11-28 09:00"));

        reading.IsPaused.ShouldBeTrue();
        reading.Left.ShouldBe(56, "23, 24, 27, 28, 29, 30/11 and 1/12");
    }

    [Theory]
    [InlineData(TimeOwner.Supplement)]
    [InlineData(TimeOwner.Payment)]
    [InlineData(TimeOwner.Consultation)]
    [InlineData(TimeOwner.Transport)]
    public void A_wait_that_ends_with_the_handling_itself_moves_nothing(TimeOwner owner)
    {
        var law = new ClockLaw(new TimeLimit(10, TimeLimitUnit.WorkingDays), 0, Waiting);

        var withdrawn = Ledger("2023-12-20 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (owner, "chờ", "2023-11-23 07:00")) with { EndsWithoutResult = true };
        var lapsed = Ledger(null, (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (owner, "chờ", "2023-11-23 07:00"), (TimeOwner.Stop, "Dừng giải quyết", "2023-12-20 09:00"));

        Due(withdrawn, law).ShouldBe("2023-12-01 17:00");
        Due(lapsed, law).ShouldBe("2023-12-01 17:00");
        Clock.Read(lapsed, law, At("2024-01-20 09:00")).Left.ShouldBe(56, "the clock has stood still since the wait began");
    }

    [Fact]
    public void A_wait_long_after_the_promised_date_is_read_too()
    {
        var law = new ClockLaw(new TimeLimit(10, TimeLimitUnit.WorkingDays), 0, Waiting);
        var late = Ledger("2026-03-05 09:00", (TimeOwner.Agency, "Thẩm định", "2023-11-17 09:00"), (TimeOwner.Payment, "chờ", "2026-03-03 09:00"), (TimeOwner.Agency, "Thẩm định", "2026-03-04 09:00"));

        Due(late, law).ShouldBe("2023-12-04 17:00");
    }

    // Ten working days from 25/12/2026 reach into 2027, which is not announced.
    [Fact]
    public void A_date_leans_on_years_not_announced_only_as_long_as_it_is_counted_through_them()
    {
        var law = new ClockLaw(new TimeLimit(10, TimeLimitUnit.WorkingDays), 0, Waiting with { Supplement = new(ResumeRule.FixedDays, 1) });
        var plain = Ledger(null, (TimeOwner.Agency, "Thẩm định", "2026-12-25 09:00"));
        Clock.Read(plain, law, At("2026-12-26 09:00")).AssumedYears.ShouldBe([2027]);

        var extended = plain with { Marks = [new LedgerMark(At("2026-12-26 09:00"), At("2027-01-20 17:00"), "Gia hạn.")] };
        Clock.Read(extended, law, At("2026-12-27 09:00")).AssumedYears.ShouldBeEmpty();
        var supplemented = Ledger(null, (TimeOwner.Agency, "Thẩm định", "2026-12-25 09:00"), (TimeOwner.Supplement, "chờ", "2026-12-28 09:00"), (TimeOwner.Agency, "Thẩm định", "2026-12-29 09:00"));
        Clock.Read(supplemented, law, At("2026-12-29 09:00")).AssumedYears.ShouldBeEmpty("one working day, Wednesday 30/12");
        var paid = Ledger(null, (TimeOwner.Agency, "Thẩm định", "2026-12-25 09:00"), (TimeOwner.Payment, "chờ", "2026-12-28 09:00"), (TimeOwner.Agency, "Thẩm định", "2026-12-29 09:00"));
        Clock.Read(paid, law, At("2026-12-29 09:00")).AssumedYears.ShouldBe([2027]);
    }

    [Fact]
    public void Hours_that_are_no_round_fraction_of_an_hour_are_added_to_the_tick()
    {
        var from = At("2023-11-17 09:00");

        Clock.AddWorkingTime(from, TimeSpan.FromMinutes(140)).ShouldBe(At("2023-11-17 11:20"));
        Clock.AddWorkingHours(from, 2.25m).ShouldBe(At("2023-11-17 11:15"));
    }

    private static string Due(TimeLedger ledger, ClockLaw law) => Vietnam.Local(Clock.Read(ledger, law, At("2026-12-01 09:00")).DueAt).ToString("yyyy-MM-dd HH:mm");

    private static TimeLedger Ledger(string? end, params (TimeOwner Owner, string Label, string From)[] intervals) => new(
        At(intervals[0].From),
        [.. intervals.Select((each, index) => new LedgerInterval(each.Owner, each.Label, 1, At(each.From), index + 1 < intervals.Length ? At(intervals[index + 1].From) : end is null ? null : At(end)))],
        []);

    private static DateTimeOffset At(string local) => Vietnam.Instant(DateTime.Parse(local));
}
