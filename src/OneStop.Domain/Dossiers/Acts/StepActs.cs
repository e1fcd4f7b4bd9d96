using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>How a dossier goes through the steps of the agency.</summary>
public static class StepActs
{
    /// <summary>Somebody in charge looks at it for the first time in this step.</summary>
    public static void MarkOpened(this Dossier dossier, Occasion on)
    {
        dossier.Begin(DossierAct.Open, on);
        dossier.Current().OpenedAt = on.At;
        dossier.Arrive(on);
        dossier.Record(DossierAct.Open, on);
    }

    /// <summary>Gives the dossier to an officer.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="officer">Their current duty; must be an officer of the same agency and division.</param>
    /// <param name="process">The internal process of the dossier's version.</param>
    /// <param name="on">Who, when.</param>
    public static void Assign(this Dossier dossier, Duty officer, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.Assign, on);
        dossier.RequireFit(officer);
        dossier.Arrive(on);
        dossier.FinishStep(on);
        dossier.EnterStep(process, dossier.StepNumber + 1, officer, on);
        dossier.Record(DossierAct.Assign, on, ("to", officer.PersonName));
    }

    /// <summary>Gives the dossier to another officer than the one in charge; its step and hours go on.</summary>
    public static void Reassign(this Dossier dossier, Duty officer, string reason, Occasion on)
    {
        dossier.Begin(DossierAct.Reassign, on, reason);
        dossier.RequireFit(officer);
        var current = dossier.Current();
        if (current.StaffId == officer.StaffId)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierSameOfficer).With("person", officer.PersonName));
        }

        var before = current.StaffName;
        current.StaffId = officer.StaffId;
        current.StaffName = officer.PersonName;
        current.OpenedAt = null;
        dossier.AssigneeId = officer.StaffId;
        dossier.Record(DossierAct.Reassign, on, ("to", officer.PersonName), ("from", before), ("reason", reason));
    }

    /// <summary>Passes the dossier to the next step; opinions not given by their deadline are passed over.</summary>
    public static void Forward(this Dossier dossier, string? comment, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.Forward, on);
        dossier.PassOverConsultations(on);
        dossier.FinishStep(on);
        dossier.EnterStep(process, dossier.StepNumber + 1, null, on);
        dossier.Record(DossierAct.Forward, on, ("step", dossier.Current().Name), ("comment", comment));
    }

    /// <summary>Sends the dossier back to the step before, to the person who did it.</summary>
    public static void SendBack(this Dossier dossier, string reason, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.SendBack, on, reason);
        dossier.PassOverConsultations(on);
        dossier.FinishStep(on);
        dossier.ReturnToStep(process, dossier.StepNumber - 1, on);
        dossier.Record(DossierAct.SendBack, on, ("step", dossier.Current().Name), ("reason", reason));
    }

    /// <summary>Takes back what was forwarded and nobody has opened yet; opinions asked for meanwhile are no longer waited for.</summary>
    public static void TakeBack(this Dossier dossier, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.TakeBack, on);
        dossier.PassOverConsultations(on);
        var previous = dossier.Previous()!.Number;
        dossier.Current().FinishedAt = on.At;
        dossier.ReturnToStep(process, previous, on);
        dossier.Current().OpenedAt = on.At;
        dossier.Record(DossierAct.TakeBack, on, ("step", dossier.Current().Name));
    }

    /// <summary>
    /// Takes back one's own last act, while nobody has done anything upon it: a supplement or payment asked for, opinions
    /// asked for, a result that has not reached its counter. The time in between is the agency's own.
    /// </summary>
    public static void Retract(this Dossier dossier, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.Retract, on);
        var last = Retraction.Last(dossier)!;
        switch (last.Act)
        {
            case DossierAct.RequestSupplement:
                dossier.SupplementCount--;
                dossier.SupplementDueAt = null;
                break;
            case DossierAct.Consult:
                dossier.CloseConsultations(on, consultation => consultation.AskedAt == last.At);
                break;
            case DossierAct.IssueResult:
                dossier.Result = null;
                dossier.Current().FinishedAt = on.At;
                dossier.ReturnToStep(process, dossier.StepNumber - 1, on);
                dossier.Current().OpenedAt = on.At;
                break;
            case DossierAct.RequirePayment:
                break;
            default:
                throw new InvalidOperationException($"{last.Act} cannot be taken back.");
        }

        dossier.Status = DossierStatus.Processing;
        dossier.HolderCounterId = null;
        dossier.HolderAgencyId = dossier.CompetentAgencyId;
        if (dossier.Owner != dossier.AtWork)
        {
            dossier.Own(dossier.AtWork, on);
        }

        dossier.Record(DossierAct.Retract, on, ("of", last.Act.ToString()), ("step", dossier.Current().Name), ("pending", dossier.Pending()));
    }

    private static void RequireFit(this Dossier dossier, Duty officer)
    {
        if (officer.Role != Role.Officer || officer.AgencyId != dossier.CompetentAgencyId || !DossierAccess.IsOfDivision(dossier, officer))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierAssigneeUnfit).With("person", officer.PersonName));
        }
    }
}
