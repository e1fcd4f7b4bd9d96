using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Whose time a dossier took: step by step in working hours, waits for the applicant apart.</summary>
/// <param name="Parts">In order of first passage; a step passed twice is one part.</param>
/// <param name="LimitHours">The whole limit in working hours; null for limits in calendar days.</param>
/// <param name="Left">Working hours left for the current step, below zero when it is over; null while none runs or is counted.</param>
public sealed record StepTimes(IReadOnlyList<StepTime> Parts, decimal? LimitHours, decimal? Left)
{
    /// <summary>Working hours counted so far.</summary>
    public decimal Used => Parts.Where(part => !part.IsWait).Sum(part => part.Hours);

    /// <summary>Reads the times of a dossier whose steps and timeline are loaded.</summary>
    public static StepTimes Of(Dossier dossier, ProcedureTerms terms, LegalClock clock, DateTimeOffset now)
    {
        var waits = Waits(dossier, now);
        var parts = new List<(int? Number, StepTime Time)>();
        foreach (var step in dossier.Steps.OrderBy(each => each.Sequence))
        {
            var (from, to) = Span(dossier, step, now);
            var inside = waits.Where(wait => wait.From >= from && wait.From < to).ToList();
            var hours = Hours(clock, from, to) - inside.Sum(wait => Hours(clock, wait.From, wait.To < to ? wait.To : to));
            Add(parts, step, hours, terms.Process[step.Number]);
            parts.AddRange(inside.Select(wait => ((int?)null, new StepTime(wait.Name, IsWait: true, Hours(clock, wait.From, wait.To), Allowed: null))));
        }

        var isRunning = dossier.DueAt is not null && dossier.PausedAt is null && dossier.FinishedAt is null;
        var current = parts.FirstOrDefault(part => part.Number == dossier.StepNumber).Time;
        return new StepTimes(
            [.. parts.Select(part => part.Time)],
            terms.Limit.InWorkingHours(InternalProcess.HoursPerDay),
            isRunning && current is { Allowed: { } allowed } ? allowed - current.Hours : null);
    }

    private static void Add(List<(int? Number, StepTime Time)> parts, DossierStep step, decimal hours, ProcessStep law)
    {
        var at = parts.FindIndex(part => part.Number == step.Number);
        if (at >= 0)
        {
            parts[at] = (step.Number, parts[at].Time with { Hours = parts[at].Time.Hours + hours });
        }
        else
        {
            parts.Add((step.Number, new StepTime(step.Name, IsWait: false, hours, law.IsCounted ? law.Hours : null)));
        }
    }

    // An online dossier waits uncounted until it is received; a result at the counter is no longer on the clock (domain rule 4.5).
    private static (DateTimeOffset From, DateTimeOffset To) Span(Dossier dossier, DossierStep step, DateTimeOffset now)
    {
        var from = dossier.DueAt is null || step.StartedAt > dossier.ReceivedAt ? step.StartedAt : dossier.ReceivedAt;
        var end = step.FinishedAt ?? now;
        return (from, dossier.FinishedAt is { } finished && finished < end ? finished : end);
    }

    private static List<(string Name, DateTimeOffset From, DateTimeOffset To)> Waits(Dossier dossier, DateTimeOffset now)
    {
        var waits = new List<(string, DateTimeOffset, DateTimeOffset)>();
        DossierEvent? begun = null;
        foreach (var line in dossier.Events.OrderBy(each => each.Sequence))
        {
            if (line.Act is DossierAct.RequestSupplement or DossierAct.RequirePayment)
            {
                begun = line;
            }
            else if (begun is not null && line.Act is DossierAct.AcceptSupplement or DossierAct.ConfirmPayment or DossierAct.Withdraw or DossierAct.Stop)
            {
                Close(line.At);
            }
        }

        Close(now);
        return waits;

        void Close(DateTimeOffset at)
        {
            if (begun is not null)
            {
                waits.Add((begun.Act == DossierAct.RequestSupplement ? "Người nộp bổ sung" : "Nghĩa vụ tài chính", begun.At, at));
                begun = null;
            }
        }
    }

    private static decimal Hours(LegalClock clock, DateTimeOffset from, DateTimeOffset to) =>
        Math.Round((decimal)clock.WorkingTime(from, to).TotalHours, 1);
}
