using FsCheck;
using FsCheck.Fluent;
using OneStop.Domain.Calendar;
using OneStop.Domain.Tenants;
using OneStop.Domain.Tests.Calendar.Oracle;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>What a change of the calendar, the limit or the ledger may do to a promised date, whatever they are.</summary>
public sealed class MetamorphicTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly TenantTime Vietnam = TenantTime.Of("Asia/Ho_Chi_Minh");

    // A number is a calendar and a dossier.
    private static Arbitrary<int> Numbers => Gen.Choose(0, 100_000_000).ToArbitrary();

    private static Arbitrary<int> Spans => Gen.Choose(0, 20_000).ToArbitrary();

    [Fact]
    public void Adding_a_holiday_never_makes_a_date_earlier() => Check(Numbers, Gen.Choose(-2, 60).ToArbitrary(), (number, offset) =>
    {
        var (raw, one) = (Raw(number), new OracleCase(number));
        return Promise(one, raw) <= Promise(one, Told(raw, one, offset, CalendarDayKind.Holiday));
    });

    [Fact]
    public void Adding_a_make_up_day_never_makes_one_later() => Check(Numbers, Gen.Choose(-2, 60).ToArbitrary(), (number, offset) =>
    {
        var (raw, one) = (Raw(number), new OracleCase(number));
        return Promise(one, raw) >= Promise(one, Told(raw, one, offset, CalendarDayKind.MakeUpWorkday));
    });

    [Fact]
    public void A_later_receipt_never_gives_an_earlier_date() => Check(Numbers, Spans, (number, later) =>
    {
        var (one, calendar) = (new OracleCase(number), Raw(number).ToCalendar());
        var (first, second) = (Deadlines.Promise(one.Received, one.Law, calendar), Deadlines.Promise(one.Received.AddMinutes(later), one.Law, calendar));
        var mayShareDay = one.Law.Rules.Receipt == DeadlineRule.SameHour && one.Law.Limit.Unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months;
        return mayShareDay ? first.DueOn <= second.DueOn : first.DueLocal <= second.DueLocal;
    });

    [Fact]
    public void More_of_a_limit_never_gives_an_earlier_date_and_none_lies_before_its_receipt() => Check(Numbers, Gen.Choose(0, 20).ToArbitrary(), (number, more) =>
    {
        var (one, calendar) = (new OracleCase(number), Raw(number).ToCalendar());
        var (limit, due) = (one.Law.Limit, Deadlines.Promise(one.Received, one.Law, calendar).DueLocal);
        return one.Received <= due
            && due <= Deadlines.Promise(one.Received, one.Law with { Limit = new TimeLimit(limit.Value + more, limit.Unit) }, calendar).DueLocal
            && due <= Deadlines.Promise(one.Received, one.Law with { Extra = one.Law.Extra + more }, calendar).DueLocal;
    });

    [Fact]
    public void A_stop_never_loses_time() => Check(Numbers, Spans, (number, wait) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var (from, due) = Waiting(one, clock);
        var to = from.AddMinutes(wait);
        return new[] { ResumeRule.AddWaiting, ResumeRule.Continue }.All(rule => one.Law.Limit.Unit switch
        {
            TimeLimitUnit.WorkingDays => DaysLeft(clock, from, due) <= DaysLeft(clock, to, After(clock, one.Law, rule, due, from, to)),
            TimeLimitUnit.WorkingHours => clock.WorkingTime(from, due) <= clock.WorkingTime(to, After(clock, one.Law, rule, due, from, to)),
            TimeLimitUnit.CalendarDays or TimeLimitUnit.Months => due - from <= After(clock, one.Law, rule, due, from, to) - to + TimeSpan.FromDays(1),
        });
    });

    [Fact]
    public void To_add_what_was_waited_and_to_go_on_where_it_stood_are_the_same_before_the_date() => Check(Numbers, Spans, (number, wait) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var law = one.Law with { Limit = new TimeLimit(one.Law.Limit.Value, TimeLimitUnit.WorkingDays) };
        var (from, due) = Waiting(one, clock, law);
        var to = from.AddMinutes(wait);
        return clock.Time.Day(from) >= clock.Time.Day(due)
            || After(clock, law, ResumeRule.AddWaiting, due, from, to) == After(clock, law, ResumeRule.Continue, due, from, to);
    });

    [Fact]
    public void To_wait_twice_in_a_row_is_to_wait_once() => Check(Numbers, Spans, Spans, (number, first, second) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        if (one.Law.Limit.Unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months || one.Law.Rules.Receipt == DeadlineRule.SameHour)
        {
            return true;
        }

        var (from, due) = Waiting(one, clock);
        var (middle, to) = (from.AddMinutes(first), from.AddMinutes(first + second));
        return After(clock, one.Law, ResumeRule.AddWaiting, After(clock, one.Law, ResumeRule.AddWaiting, due, from, middle), middle, to)
            == After(clock, one.Law, ResumeRule.AddWaiting, due, from, to);
    });

    [Fact]
    public void To_write_one_interval_as_two_neighbours_changes_neither_date_nor_hours_used_and_left() => Check(Numbers, Spans, Gen.Choose(0, 7).ToArbitrary(), (number, at, which) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var intervals = one.Ledger.Intervals.ToList();
        var index = which % intervals.Count;
        var split = intervals[index];
        var length = (split.To ?? one.Now) - split.From;
        if (length <= TimeSpan.FromMinutes(1))
        {
            return true;
        }

        var middle = split.From.AddMinutes(at % (int)length.TotalMinutes);
        if (middle == split.From)
        {
            return true;
        }

        intervals[index] = split with { To = middle };
        intervals.Insert(index + 1, split with { Label = "phần sau", From = middle });
        var (whole, parts) = (clock.Read(one.Ledger, one.Law, one.Now), clock.Read(one.Ledger with { Intervals = intervals }, one.Law, one.Now));
        return (whole.DueAt, whole.Used, whole.Left, whole.IsPaused) == (parts.DueAt, parts.Used, parts.Left, parts.IsPaused);
    });

    [Fact]
    public void A_counted_wait_changes_nothing() => Check(Numbers, Spans, (number, wait) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var (from, due) = Waiting(one, clock);
        var counted = one.Law with { Rules = new ClockRules { Supplement = new CountingChoice(ResumeRule.Counted), Payment = new CountingChoice(ResumeRule.Counted) } };
        var asAgency = one.Ledger with { Intervals = [.. one.Ledger.Intervals.Select(interval => interval.Owner == TimeOwner.Stop ? interval : interval with { Owner = TimeOwner.Agency })] };
        return After(clock, one.Law, ResumeRule.Counted, due, from, from.AddMinutes(wait)) == due
            && clock.Read(one.Ledger, counted, one.Now).DueAt == clock.Read(asAgency, counted, one.Now).DueAt;
    });

    [Fact]
    public void A_ledger_reads_the_same_every_time_and_its_date_does_not_hang_on_when_it_is_read() => Check(Numbers, Spans, (number, later) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var (first, again, other) = (clock.Read(one.Ledger, one.Law, one.Now), Clock(number).Read(one.Ledger, one.Law, one.Now), clock.Read(one.Ledger, one.Law, one.Now.AddMinutes(later)));
        return Text(first) == Text(again) && first.DueAt == other.DueAt && first.Used <= other.Used;

        static string Text(ClockReading reading) =>
            $"{reading.DueAt:O} {reading.Used} {reading.Left} {reading.IsPaused} {string.Join('|', reading.Owners)} {string.Join('|', reading.Reasons)} {string.Join('|', reading.AssumedYears)}";
    });

    [Fact]
    public void The_hours_of_all_owners_add_up_to_the_working_time_from_beginning_to_end() => Check(Numbers, Spans, (number, _) =>
    {
        var (one, clock) = (new OracleCase(number), Clock(number));
        var sum = clock.Read(one.Ledger, one.Law, one.Now).Owners.Sum(owner => owner.Hours);
        var whole = (decimal)clock.WorkingTime(one.Ledger.StartedAt, one.Ledger.EndedAt ?? one.Now).TotalHours;
        return Math.Abs(sum - whole) <= 0.01m * one.Ledger.Intervals.Count;
    });

    private static void Check(Arbitrary<int> numbers, Arbitrary<int> others, Func<int, int, bool> holds) => Prop.ForAll(numbers, others, holds).Check(Often);

    private static void Check(Arbitrary<int> numbers, Arbitrary<int> others, Arbitrary<int> more, Func<int, int, int, bool> holds) => Prop.ForAll(numbers, others, more, holds).Check(Often);

    private static RawCalendar Raw(int number) => RawCalendars.Next(new Random(number));

    private static LegalClock Clock(int number) => new(Vietnam, Raw(number).ToCalendar(), []);

    private static DateTime Promise(OracleCase one, RawCalendar raw) => Deadlines.Promise(one.Received, one.Law, raw.ToCalendar()).DueLocal;

    private static RawCalendar Told(RawCalendar raw, OracleCase one, int offset, CalendarDayKind kind) =>
        raw with { Days = [.. raw.Days, new RawDay(DateOnly.FromDateTime(one.Received).AddDays(offset), kind)] };

    // When something is waited for, anywhere around the promised date, and that date.
    private static (DateTimeOffset From, DateTimeOffset Due) Waiting(OracleCase one, LegalClock clock, ClockLaw? law = null)
    {
        var received = Vietnam.Instant(one.Received);
        return (received.AddMinutes(one.Minutes * (1 + (one.Number % 12))), Vietnam.Instant(clock.Promise(received, law ?? one.Law).DueLocal));
    }

    private static DateTimeOffset After(LegalClock clock, ClockLaw law, ResumeRule rule, DateTimeOffset due, DateTimeOffset from, DateTimeOffset to) =>
        Vietnam.Instant(clock.DueAfter(DueTerm.At(Vietnam.Local(due)), TimeOwner.Payment, from, to, law with { Rules = law.Rules with { Payment = new CountingChoice(rule) } }).DueLocal);

    private static int DaysLeft(LegalClock clock, DateTimeOffset at, DateTimeOffset due) => clock.Calendar.WorkingDaysAfter(clock.Time.Day(at), clock.Time.Day(due));
}
