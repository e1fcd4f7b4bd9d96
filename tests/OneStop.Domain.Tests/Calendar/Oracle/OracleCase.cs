using OneStop.Domain.Calendar;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>One dossier by chance: when it came in, by which law, and who had it when. The number tells everything.</summary>
internal sealed class OracleCase
{
    private static readonly string[] Special =
    [
        "2024-01-31", "2024-02-29", "2023-02-28", "2024-02-07", "2024-02-08", "2025-01-24", "2025-01-31", "2026-02-13", "2026-02-16", "2023-01-19", "2023-12-31",
        "2024-12-31", "2025-04-26", "2025-05-02", "2024-04-29", "2024-05-04", "2026-08-22", "2026-08-31", "2026-11-23", "2025-03-31", "2025-10-31", "2026-01-30", "2027-04-30",
    ];

    private static readonly int[] Clocks = [0, 359, 420, 419, 689, 690, 691, 750, 809, 810, 899, 900, 901, 1019, 1020, 1021, 1439];

    public OracleCase(int number)
    {
        var random = new Random(number);
        Number = number;
        Received = Moment(random);
        Law = NextLaw(random);
        Ledger = NextLedger(random);
        Now = (Ledger.EndedAt ?? Ledger.Intervals[^1].From).AddMinutes(random.Next(3) == 0 ? 0 : random.Next(6000));
        From = Moment(random);
        To = From.AddMinutes(random.Next(20) == 0 ? -random.Next(500) : random.Next(20_000));
        Minutes = random.Next(10) == 0 ? 0 : random.Next(4000);
        Days = random.Next(60);
        var from = random.Next(Ledger.Intervals.Count);
        Step = (from, from + random.Next(Ledger.Intervals.Count - from));
    }

    public int Number { get; }

    public DateTime Received { get; }

    public ClockLaw Law { get; }

    public TimeLedger Ledger { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Any two moments, a span and a number of days, for the arithmetic beneath.</summary>
    public DateTime From { get; }

    public DateTime To { get; }

    public int Minutes { get; }

    public int Days { get; }

    /// <summary>Intervals of the ledger in which a step began and ended.</summary>
    public (int First, int Last) Step { get; }

    private static DateTime Moment(Random random) => random.Next(4) switch
    {
        0 => new DateTime(2023, 1, 1).AddMinutes(random.Next(5 * 365 * 1440)),
        1 => DateTime.Parse(Special[random.Next(Special.Length)]).AddMinutes(Clocks[random.Next(Clocks.Length)]),
        2 => DateTime.Parse(Special[random.Next(Special.Length)]).AddDays(random.Next(7) - 3).AddMinutes(random.Next(1440)),
        _ => new DateTime(2023, 1, 1).AddDays(random.Next(5 * 365)).AddMinutes(Clocks[random.Next(Clocks.Length)]),
    };

    private static ClockLaw NextLaw(Random random)
    {
        var unit = (TimeLimitUnit)random.Next(4);
        var value = unit switch
        {
            TimeLimitUnit.WorkingDays => 1 + random.Next(random.Next(2) == 0 ? 3 : 40),
            TimeLimitUnit.CalendarDays => 1 + random.Next(random.Next(2) == 0 ? 5 : 60),
            TimeLimitUnit.WorkingHours => 1 + random.Next(60),
            TimeLimitUnit.Months => 1 + random.Next(6),
        };
        return new ClockLaw(new TimeLimit(value, unit), random.Next(5) == 0 ? random.Next(16) : 0, new ClockRules
        {
            Receipt = (DeadlineRule)random.Next(3),
            Cutoff = random.Next(4) == 0 ? new TimeOnly(9 + random.Next(12), random.Next(60)) : new TimeOnly(15, 0),
            RollsForward = random.Next(4) > 0,
            Supplement = Choice(random),
            Payment = Choice(random),
            Consultation = Choice(random),
            Transport = Choice(random),
        });
    }

    private static CountingChoice Choice(Random random)
    {
        var rule = (ResumeRule)random.Next(5);
        return new CountingChoice(rule, rule == ResumeRule.FixedDays ? random.Next(12) : 0);
    }

    private TimeLedger NextLedger(Random random)
    {
        var at = new DateTimeOffset(Received, TimeSpan.FromHours(7));
        var intervals = new List<LedgerInterval>();
        var marks = new List<LedgerMark>();
        var count = 1 + random.Next(8);
        for (var index = 0; index < count; index++)
        {
            var owner = index == 0 ? TimeOwner.Counter : index == count - 1 && random.Next(5) == 0 ? TimeOwner.Stop : (TimeOwner)(1 + random.Next(6));
            var length = random.Next(3) switch { 0 => 1 + random.Next(300), 1 => 1 + random.Next(3000), _ => 1 + random.Next(12_000) };
            if (random.Next(12) == 0)
            {
                marks.Add(new LedgerMark(at.AddMinutes(random.Next(length)).AddSeconds(30), at.AddMinutes(length + random.Next(20_000)), "Gia hạn."));
            }

            intervals.Add(new LedgerInterval(owner, $"{owner} {random.Next(2)}", index, at, at = at.AddMinutes(length)));
        }

        if (intervals[^1].Owner == TimeOwner.Stop || random.Next(2) == 0)
        {
            intervals[^1] = intervals[^1] with { To = null };
        }

        return new TimeLedger(intervals[0].From, intervals, marks) { EndsWithoutResult = intervals[^1].To is not null && random.Next(2) == 0 };
    }
}
