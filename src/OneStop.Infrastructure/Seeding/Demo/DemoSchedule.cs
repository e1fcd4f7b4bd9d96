using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Lays the acts of one dossier out in working time, so that it ends up as its fate says; gives up where it cannot.</summary>
internal sealed class DemoSchedule(LegalClock clock, DateTimeOffset until, Random random)
{
    private const double LeastHours = 0.4;

    // By the rule of the same day: what came before 15:00 is handed over that afternoon, the rest next morning (NĐ 61/2018 Điều 18).
    private static readonly TimeOnly CutOff = new(15, 0);
    private static readonly TimeOnly Afternoon = new(16, 10);
    private static readonly TimeOnly Morning = new(7, 5);

    /// <summary>The acts with their instants; null when they do not fit.</summary>
    /// <param name="fate">What is to happen.</param>
    /// <param name="cameAt">When the dossier comes in.</param>
    /// <param name="limit">Its time limit.</param>
    /// <param name="counterNumber">Spreads the counters' hand-overs over the hour.</param>
    /// <param name="isPaper">Its result is a paper that travels.</param>
    public IReadOnlyList<PlannedAct>? Lay(DemoFate fate, DateTimeOffset cameAt, TimeLimit limit, int counterNumber, bool isPaper)
    {
        var planned = new List<PlannedAct> { new(cameAt, fate.Acts[0]) };
        var rest = fate.Acts.Skip(1).Where(act => isPaper || act != DossierAct.AcknowledgeResult).ToList();
        if (fate.Acts[0] == DossierAct.Register && rest.Count > 0)
        {
            planned.Add(new PlannedAct(clock.AddWorkingHours(cameAt, (decimal)Between(0.5, 3)), rest[0]));
            rest.RemoveAt(0);
        }

        var receivedAt = planned[^1].At;
        var due = clock.Time.Instant(clock.Promise(receivedAt, limit).DueLocal);
        var slot = HandOverAt(receivedAt, counterNumber);
        if (rest.Count > 0)
        {
            planned.Add(new PlannedAct(slot, rest[0]));
            var afterwards = Afterwards(fate.Standing, [.. rest.Skip(1)], slot, due);
            if (afterwards is null)
            {
                return null;
            }

            planned.AddRange(afterwards);
        }

        return planned[^1].At <= until && Stands(fate.Standing, planned, slot, due) ? planned : null;
    }

    private List<PlannedAct>? Afterwards(DemoStanding standing, List<DossierAct> acts, DateTimeOffset slot, DateTimeOffset due)
    {
        var isReturned = acts is [.., DossierAct.ReturnResult];
        var timed = isReturned ? acts[..^1] : acts;
        var weights = timed.Select(act => Weight(act) * Between(0.7, 1.3)).ToList();
        var available = clock.WorkingTime(slot, until).TotalHours;
        var span = clock.WorkingTime(slot, due).TotalHours;
        var total = standing switch
        {
            DemoStanding.Early => span * Between(0.3, 0.8),
            DemoStanding.OnTime => span - Between(0.3, Math.Min(6, span * 0.4)),
            DemoStanding.Late => span + Between(8, 30),
            DemoStanding.Any or DemoStanding.NotHandedOver or DemoStanding.Fresh or DemoStanding.Overdue or DemoStanding.Today or DemoStanding.Soon or DemoStanding.OnTrack =>
                Math.Min(span * 0.7 * weights.Sum() / 17, available * Between(0.5, 0.95)),
        };
        if (total > available || total < LeastHours * timed.Count / 4)
        {
            return timed.Count == 0 ? [] : null;
        }

        var planned = new List<PlannedAct>();
        var gone = 0.0;
        foreach (var (act, weight) in timed.Zip(weights))
        {
            gone += weight / weights.Sum() * total;
            planned.Add(new PlannedAct(clock.AddWorkingHours(slot, (decimal)gone), act));
        }

        if (isReturned)
        {
            var wait = Math.Min(Between(0.5, 20), clock.WorkingTime(planned[^1].At, until).TotalHours * 0.9);
            if (wait < LeastHours)
            {
                return null;
            }

            planned.Add(new PlannedAct(clock.AddWorkingHours(planned[^1].At, (decimal)wait), DossierAct.ReturnResult));
        }

        return planned;
    }

    private bool Stands(DemoStanding standing, List<PlannedAct> planned, DateTimeOffset slot, DateTimeOffset due)
    {
        var today = clock.Time.Day(until);
        var dueOn = clock.Time.Day(due);
        var soon = clock.Calendar.NextWorkingDay(today);
        var doneOn = clock.Time.Day(planned.FindLast(each => each.Act is not DossierAct.ReturnResult)!.At);
        return standing switch
        {
            DemoStanding.Any => true,
            DemoStanding.NotHandedOver => slot > until,
            DemoStanding.Fresh => clock.WorkingTime(planned[0].At, until).TotalHours < 16,
            DemoStanding.Overdue => dueOn < today && dueOn >= today.AddDays(-9),
            DemoStanding.Today => dueOn == today,
            DemoStanding.Soon => dueOn > today && dueOn <= soon,
            DemoStanding.OnTrack => dueOn > soon,
            DemoStanding.Early => doneOn < dueOn,
            DemoStanding.OnTime => doneOn == dueOn,
            DemoStanding.Late => doneOn > dueOn,
        };
    }

    private DateTimeOffset HandOverAt(DateTimeOffset receivedAt, int counterNumber)
    {
        var received = clock.Time.Local(receivedAt);
        var day = DateOnly.FromDateTime(received);
        var isLate = TimeOnly.FromDateTime(received) >= CutOff;
        var on = isLate ? clock.Calendar.NextWorkingDay(day) : day;
        return clock.Time.Instant(on.ToDateTime(isLate ? Morning : Afternoon).AddMinutes(((counterNumber * 7) + on.DayNumber) % 25));
    }

    // Relative working time that passes before the act.
    private static double Weight(DossierAct act) => act switch
    {
        DossierAct.Forward => 3.2,
        DossierAct.RequestSupplement or DossierAct.AcceptSupplement or DossierAct.RequirePayment or DossierAct.ConfirmPayment => 3,
        DossierAct.Withdraw or DossierAct.Stop or DossierAct.Comment => 2,
        DossierAct.TakeBack => 0.1,
        DossierAct.Consult or DossierAct.AnswerConsultation or DossierAct.ProposeExtension or DossierAct.Extend or DossierAct.Urge => 0.5,
        DossierAct.Register or DossierAct.Receive or DossierAct.Reject or DossierAct.HandOver or DossierAct.AcknowledgePaper or DossierAct.Assign
            or DossierAct.SendBack or DossierAct.IssueResult or DossierAct.AcknowledgeResult or DossierAct.ReturnResult or DossierAct.Open
            or DossierAct.CorrectReception or DossierAct.SolveAtCounter or DossierAct.Reassign or DossierAct.Apologise or DossierAct.Retract or DossierAct.Lapse
            or DossierAct.Recompute or DossierAct.RemindCollection => 1,
    };

    private double Between(double least, double most) => least + (random.NextDouble() * (most - least));
}
