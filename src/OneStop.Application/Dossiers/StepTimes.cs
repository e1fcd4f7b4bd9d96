using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Whose time a dossier took, read from its ledger: steps, ways of paper, opinions, and waits for the applicant apart.</summary>
/// <param name="Parts">In order of first passage; a step passed twice is one part.</param>
/// <param name="LimitHours">The whole limit in working hours; null for limits in calendar days or months.</param>
/// <param name="Left">Working hours left for the current step, below zero when it is over; null while none runs or is counted.</param>
/// <param name="Used">Working hours of the limit used since it last began to run.</param>
public sealed record StepTimes(IReadOnlyList<StepTime> Parts, decimal? LimitHours, decimal? Left, decimal Used)
{
    /// <summary>Reads the times of a dossier.</summary>
    /// <param name="dossier">The dossier, its steps loaded.</param>
    /// <param name="terms">What holds for it.</param>
    /// <param name="reading">What its clock shows; null while it is not received.</param>
    /// <param name="clock">The clock of the agency that decides.</param>
    /// <param name="now">The instant.</param>
    public static StepTimes Of(Dossier dossier, ProcedureTerms terms, ClockReading? reading, LegalClock clock, DateTimeOffset now)
    {
        if (reading is null)
        {
            return new StepTimes([], terms.Limit.InWorkingHours(InternalProcess.HoursPerDay), null, 0);
        }

        var allowed = terms.Process.Steps.Where(step => step.IsCounted).ToLookup(step => step.Name, step => step.Hours, StringComparer.Ordinal);
        var parts = reading.Owners
            .Where(owner => owner.Owner != TimeOwner.Stop)
            .Select(owner => new StepTime(
                owner.Label,
                !owner.IsCounted,
                Math.Round(owner.Hours, 1),
                owner.Owner is TimeOwner.Agency or TimeOwner.Counter && allowed[owner.Label].Any() ? allowed[owner.Label].Sum() : null));
        return new StepTimes([.. parts], terms.Limit.InWorkingHours(InternalProcess.HoursPerDay), LeftOf(dossier, reading, clock, now), Math.Round(reading.Used, 1));
    }

    private static decimal? LeftOf(Dossier dossier, ClockReading reading, LegalClock clock, DateTimeOffset now)
    {
        var current = dossier.Steps.MaxBy(step => step.Sequence);
        if (reading.IsPaused || dossier.FinishedAt is not null || current?.DeadlineAt is not { } deadline)
        {
            return null;
        }

        var left = now <= deadline ? clock.WorkingTime(now, deadline) : -clock.WorkingTime(deadline, now);
        return Math.Round((decimal)left.TotalHours, 1);
    }
}
