using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>Reads a ledger by the law: one pass over its intervals and marks in the order they ended.</summary>
internal static class LedgerReader
{
    /// <summary>The reading at an instant.</summary>
    public static ClockReading Read(TimeLedger ledger, ClockLaw law, TenantTime time, WorkingCalendar calendar, DateTimeOffset now)
    {
        var first = Deadlines.Promise(time.Local(ledger.StartedAt), law, calendar);
        var (term, runsSince) = (first.Term, ledger.StartedAt);
        List<string> reasons = [$"Thời hạn {law.Limit.ToText()}, tính từ {Moment(first.ReceivedLocal)}.", .. first.Explain().SkipLast(1)];
        var years = new SortedSet<int>(first.AssumedYears);
        foreach (var (wait, mark) in InOrder(ledger, law))
        {
            if (mark is not null)
            {
                term = DueTerm.At(time.Local(mark.DueAt));
                years.Clear();
                reasons.Add(mark.Why);
                continue;
            }

            var (before, from, to) = (term.DueLocal, time.Local(wait!.From), time.Local(wait.To!.Value));
            var choice = law.Rules.Of(wait.Owner);
            term = Resumption.After(term, from, to, choice, law, calendar);
            runsSince = choice.Rule == ResumeRule.Reset ? wait.To.Value : runsSince;
            var counted = choice.Rule == ResumeRule.AddWaiting ? before : to;
            reasons.Add($"{Why(wait, choice, from, to)}{Result(term, counted, choice, law, calendar)}.");
            if (choice.Rule is ResumeRule.Reset or ResumeRule.FixedDays)
            {
                (before, from) = (to, to);
                years.Clear();
            }

            var (firstYear, lastYear) = (Math.Min(before.Year, from.Year), Math.Max(term.DueLocal.Year, to.Year));
            years.UnionWith(Enumerable.Range(firstYear, lastYear - firstYear + 1).Where(calendar.IsAssumed));
        }

        var due = term.DueLocal;
        reasons.Add($"Hạn trả: {due:HH\\:mm}, {VietnameseText.DayOfWeekName(DateOnly.FromDateTime(due))} {VietnameseText.ShortDate(DateOnly.FromDateTime(due))}.");
        var end = ledger.EndedAt ?? now;
        var standsSince = StandsSince(ledger, law);
        return new ClockReading(
            time.Instant(due),
            first,
            reasons,
            Used(ledger, law, time, calendar, runsSince, now),
            Left(time.Local(standsSince ?? end), due, calendar),
            Owners(ledger, law, time, calendar, now),
            standsSince is not null,
            [.. years])
        { LastDay = term.LastDay };
    }

    /// <summary>Waits that the law does not count, once they are over and the handling went on.</summary>
    internal static IEnumerable<LedgerInterval> Waits(TimeLedger ledger, ClockLaw law)
    {
        var stretches = Stretches(ledger);
        return stretches.Where((stretch, index) =>
            stretch.To is not null && law.Rules.Of(stretch.Owner).Rule != ResumeRule.Counted && !EndsAll(stretch, index + 1 < stretches.Count ? stretches[index + 1] : null, ledger));
    }

    // What ended first moves the date first; an extension given while nothing waited stands where it was given.
    private static IEnumerable<(LedgerInterval? Wait, LedgerMark? Mark)> InOrder(TimeLedger ledger, ClockLaw law) =>
        Waits(ledger, law)
            .Select(wait => (At: wait.To!.Value, wait.Order, Wait: (LedgerInterval?)wait, Mark: (LedgerMark?)null))
            .Concat(ledger.Marks.Select(mark => (mark.At, mark.Order, Wait: (LedgerInterval?)null, Mark: (LedgerMark?)mark)))
            .OrderBy(each => each.At).ThenBy(each => each.Order)
            .Select(each => (each.Wait, each.Mark));

    // Neighbouring intervals of one owner are one wait: of three opinions asked for, one came earlier than the others.
    private static List<LedgerInterval> Stretches(TimeLedger ledger)
    {
        List<LedgerInterval> stretches = [];
        foreach (var interval in ledger.Intervals)
        {
            if (stretches is [.., { } last] && last.Owner == interval.Owner && last.To == interval.From)
            {
                stretches[^1] = last with { To = interval.To, Order = interval.Order };
            }
            else
            {
                stretches.Add(interval);
            }
        }

        return stretches;
    }

    // What was waited for in vain until the handling itself ended moves nothing: no result is promised any more.
    private static bool EndsAll(LedgerInterval stretch, LedgerInterval? next, TimeLedger ledger) =>
        stretch.Owner == TimeOwner.Stop || (next is null ? ledger.EndsWithoutResult : next.Owner == TimeOwner.Stop);

    private static DateTimeOffset? StandsSince(TimeLedger ledger, ClockLaw law)
    {
        var stretches = Stretches(ledger);
        if (stretches is not [.., { To: null } last] || law.Rules.Of(last.Owner).Rule == ResumeRule.Counted)
        {
            return null;
        }

        return last.Owner == TimeOwner.Stop && stretches is [.., { } before, _] && law.Rules.Of(before.Owner).Rule != ResumeRule.Counted ? before.From : last.From;
    }

    private static decimal Used(TimeLedger ledger, ClockLaw law, TenantTime time, WorkingCalendar calendar, DateTimeOffset since, DateTimeOffset now) => Hours(ledger.Intervals
        .Where(interval => law.Rules.Of(interval.Owner).Rule == ResumeRule.Counted && (interval.To ?? now) > since)
        .Aggregate(TimeSpan.Zero, (sum, interval) => sum + calendar.WorkingTimeBetween(time.Local(interval.From < since ? since : interval.From), time.Local(interval.To ?? now))));

    private static decimal Left(DateTime at, DateTime due, WorkingCalendar calendar) =>
        Hours(at <= due ? calendar.WorkingTimeBetween(at, due) : -calendar.WorkingTimeBetween(due, at));

    private static List<OwnerTime> Owners(TimeLedger ledger, ClockLaw law, TenantTime time, WorkingCalendar calendar, DateTimeOffset now) =>
    [
        .. ledger.Intervals
            .GroupBy(interval => (interval.Owner, interval.Label))
            .Select(all => new OwnerTime(
                all.Key.Owner,
                all.Key.Label,
                Hours(all.Aggregate(TimeSpan.Zero, (sum, interval) => sum + calendar.WorkingTimeBetween(time.Local(interval.From), time.Local(interval.To ?? now)))),
                law.Rules.Of(all.Key.Owner).Rule == ResumeRule.Counted)),
    ];

    private static string Why(LedgerInterval interval, CountingChoice choice, DateTime from, DateTime to)
    {
        var what = choice.Rule switch
        {
            ResumeRule.AddWaiting => "thời gian này được cộng vào ngày hẹn trả",
            ResumeRule.Continue => "phần thời hạn còn lại được tính tiếp",
            ResumeRule.Reset => "thời hạn được tính lại từ đầu",
            ResumeRule.FixedDays => $"còn {choice.FixedDays} ngày làm việc kể từ ngày này",
            ResumeRule.Counted => "thời gian này được tính vào thời hạn",
        };
        var basis = choice.Basis.Length == 0 ? string.Empty : $" ({choice.Basis})";
        return $"{interval.Label}: từ {Moment(from)} đến {Moment(to)}; {what}{basis}";
    }

    // Where the date is now, and the days off on the way there.
    private static string Result(DueTerm term, DateTime counted, CountingChoice choice, ClockLaw law, WorkingCalendar calendar)
    {
        var due = DateOnly.FromDateTime(term.DueLocal);
        if (term.LastDay != due)
        {
            return $", đến {VietnameseText.ShortDate(term.LastDay)}; hôm đó là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo";
        }

        var first = DateOnly.FromDateTime(counted);
        var counts = choice.Rule == ResumeRule.FixedDays || law.Limit.Unit is TimeLimitUnit.WorkingDays or TimeLimitUnit.WorkingHours;
        var off = !counts ? null : DaysOffText.Of(
            [.. Enumerable.Range(1, Math.Max(0, due.DayNumber - first.DayNumber)).Select(first.AddDays).Select(calendar.WhyOff).OfType<DayOff>()], VietnameseText.ShortDate);
        return $", đến {VietnameseText.ShortDate(due)}{(off is null ? string.Empty : $"; không tính {off}")}";
    }

    internal static string Moment(DateTime local) => $"{local:HH\\:mm} ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(local))}";

    private static decimal Hours(TimeSpan span) => Math.Round((decimal)span.TotalHours, 2);
}
