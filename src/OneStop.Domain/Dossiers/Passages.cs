using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>How a dossier comes to a step of its internal process and leaves it, and when the step's hours are used up.</summary>
public static class Passages
{
    /// <summary>What the clock of a step shows; null for steps that are not counted, and for dossiers not yet received.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="step">One of its passages.</param>
    /// <param name="ledger">The dossier's ledger.</param>
    /// <param name="law">The law of its clock.</param>
    /// <param name="clock">The clock of the agency that decides.</param>
    public static TermReading? ReadStep(this Dossier dossier, DossierStep step, TimeLedger ledger, ClockLaw law, LegalClock clock)
    {
        var start = step.StartedAt > dossier.ReceivedAt ? step.StartedAt : dossier.ReceivedAt;
        return step.Hours is { } hours ? clock.Read(new HoursTerm($"Bước “{step.Name}”", hours, "theo quy trình nội bộ", start, step.FinishedAt), ledger, law) : null;
    }

    internal static DossierStep Current(this Dossier dossier) => dossier.Steps.MaxBy(step => step.Sequence)
        ?? throw new InvalidOperationException("The steps of the dossier are not loaded.");

    internal static DossierStep? Previous(this Dossier dossier) => dossier.Steps.OrderByDescending(step => step.Sequence).Skip(1).FirstOrDefault();

    internal static void FinishStep(this Dossier dossier, Occasion on)
    {
        var current = dossier.Current();
        current.FinishedAt = on.At;
        current.StaffId = on.By.StaffId;
        current.StaffName = on.By.PersonName;
    }

    internal static void EnterStep(this Dossier dossier, InternalProcess process, int number, Duty? inCharge, Occasion on) =>
        dossier.EnterStep(process, number, inCharge?.StaffId, inCharge?.PersonName, on);

    internal static void ReturnToStep(this Dossier dossier, InternalProcess process, int number, Occasion on)
    {
        var last = dossier.Steps.Where(step => step.Number == number).MaxBy(step => step.Sequence)!;
        dossier.EnterStep(process, number, last.StaffId, last.StaffName, on);
    }

    /// <summary>The step's hours begin to run now: it was waiting for the dossier to be received.</summary>
    internal static void StartStep(this Dossier dossier, Occasion on)
    {
        var step = dossier.Current();
        step.DeadlineAt = step.Hours is { } hours ? dossier.ClockOf(on).AddWorkingHours(on.At, hours) : null;
    }

    /// <summary>A wait ends: moves the deadline of the step it fell into (<see cref="ReadStep"/> reads the same out of the ledger).</summary>
    internal static void MoveStep(this Dossier dossier, ResumeRule rule, Occasion on)
    {
        var step = dossier.Current();
        if (step.DeadlineAt is { } deadline)
        {
            step.DeadlineAt = dossier.ClockOf(on).StepAfter(deadline, step.Hours, dossier.OwnedSince, on.At, rule);
        }
    }

    private static void EnterStep(this Dossier dossier, InternalProcess process, int number, StaffId? staffId, string? staffName, Occasion on)
    {
        var step = process[number];
        dossier.AddStep(new DossierStep
        {
            TenantId = dossier.TenantId,
            Id = Common.Id.New<DossierStepId>(),
            DossierId = dossier.Id,
            Sequence = dossier.Steps.Count + 1,
            Number = number,
            Kind = step.Kind,
            Name = step.Name,
            Role = step.Role,
            StartedAt = on.At,
            Hours = step.IsCounted ? step.Hours : null,
            DeadlineAt = step.IsCounted ? dossier.ClockOf(on).AddWorkingHours(on.At, step.Hours) : null,
            StaffId = staffId,
            StaffName = staffName,
        });
        dossier.StepNumber = number;
        dossier.StepKind = step.Kind;
        dossier.StepRole = step.Role;
        dossier.AssigneeId = staffId;
        var isAtCounter = step.Kind is StepKind.Receive or StepKind.Return;
        dossier.HolderAgencyId = isAtCounter ? null : dossier.CompetentAgencyId;
        dossier.HolderCounterId = step.Kind switch
        {
            StepKind.Receive => dossier.ReceivingCounterId,
            StepKind.Return => dossier.CollectionCounterId,
            StepKind.Assign or StepKind.Appraise or StepKind.Review or StepKind.Sign or StepKind.Issue => null,
        };
    }
}
