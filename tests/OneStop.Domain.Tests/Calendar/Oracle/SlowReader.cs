#pragma warning disable MA0048 // The reading and its reader stand together.
using OneStop.Domain.Calendar;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>Reads a ledger a second time, by the words of the law.</summary>
internal sealed class SlowReader(SlowCalendar calendar, SlowClock clock)
{
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    /// <summary>What the ledger shows at an instant.</summary>
    public SlowReading Read(TimeLedger ledger, ClockLaw law, DateTimeOffset now)
    {
        var term = clock.Whole(Local(ledger.StartedAt), law);
        var runsSince = Local(ledger.StartedAt);
        foreach (var happened in Happenings(ledger, law))
        {
            if (happened.Mark is { } set)
            {
                term = SlowTerm.At(set);
                continue;
            }

            var choice = law.Rules.Of(happened.Owner);
            term = clock.AfterWait(term, happened.From, happened.At, choice, law);
            runsSince = choice.Rule == ResumeRule.Reset ? happened.At : runsSince;
        }

        var due = term.Due;
        var used = 0;
        var owners = new List<(TimeOwner Owner, string Label)>();
        var minutes = new List<int>();
        foreach (var interval in ledger.Intervals)
        {
            var holder = (interval.Owner, interval.Label);
            if (!owners.Contains(holder))
            {
                owners.Add(holder);
                minutes.Add(0);
            }

            var isCounted = law.Rules.Of(interval.Owner).Rule == ResumeRule.Counted;
            var index = owners.IndexOf(holder);
            var to = Local(interval.To ?? now);
            for (var minute = Local(interval.From); minute < to; minute += OneMinute)
            {
                if (calendar.IsWorked(minute))
                {
                    minutes[index]++;
                    used += isCounted && minute >= runsSince ? 1 : 0;
                }
            }
        }

        var standsSince = StandsSince(ledger, law);
        var at = standsSince ?? Local(ledger.Intervals[^1].To ?? now);
        return new SlowReading(due, used, clock.Worked(at, due), standsSince is not null, minutes);
    }

    /// <summary>When the worked minutes of a step are over that began and ended at these moments.</summary>
    public DateTime Step(TimeLedger ledger, ClockLaw law, DateTime start, DateTime? finish, int minutes)
    {
        var due = clock.After(start, minutes);
        foreach (var wait in Happenings(ledger, law).Where(each => each.Mark is null && each.From >= start && (finish is null || each.At <= finish)))
        {
            due = clock.StepAfterWait(due, wait.From, wait.At, law.Rules.Of(wait.Owner).Rule, minutes);
        }

        return due;
    }

    // A wait moves the date when it ends and the handling goes on. Neighbours of one owner are one wait; what ends first comes first.
    private static List<Happening> Happenings(TimeLedger ledger, ClockLaw law)
    {
        var all = new List<Happening>();
        for (var index = 0; index < ledger.Intervals.Count; index++)
        {
            var first = ledger.Intervals[index];
            while (index + 1 < ledger.Intervals.Count && ledger.Intervals[index + 1].Owner == first.Owner)
            {
                index++;
            }

            var last = ledger.Intervals[index];
            var next = index + 1 < ledger.Intervals.Count ? ledger.Intervals[index + 1].Owner : (TimeOwner?)null;
            var endsAll = next == TimeOwner.Stop || (next is null && ledger.EndsWithoutResult);
            if (last.To is { } to && first.Owner != TimeOwner.Stop && !endsAll && law.Rules.Of(first.Owner).Rule != ResumeRule.Counted)
            {
                all.Add(new Happening(Local(to), first.Owner, Local(first.From), null));
            }
        }

        all.AddRange(ledger.Marks.Select(mark => new Happening(Local(mark.At), default, default, Local(mark.DueAt))));
        return [.. all.OrderBy(each => each.At)];
    }

    private static DateTime? StandsSince(TimeLedger ledger, ClockLaw law)
    {
        DateTime? since = null;
        TimeOwner? before = null;
        foreach (var interval in ledger.Intervals)
        {
            var stands = law.Rules.Of(interval.Owner).Rule != ResumeRule.Counted;
            var goesOn = before == interval.Owner || interval.Owner == TimeOwner.Stop;
            since = !stands ? null : goesOn ? since ?? Local(interval.From) : Local(interval.From);
            before = interval.Owner;
        }

        return ledger.Intervals[^1].To is null ? since : null;
    }

    private static DateTime Local(DateTimeOffset instant) => instant.UtcDateTime.AddHours(7);

    private sealed record Happening(DateTime At, TimeOwner Owner, DateTime From, DateTime? Mark);
}

/// <summary>What the slow clock shows; times in worked minutes.</summary>
internal sealed record SlowReading(DateTime Due, int Used, int Left, bool Stands, IReadOnlyList<int> Owners);
