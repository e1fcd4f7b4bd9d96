using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>The result: issued, at the counter, returned.</summary>
public static class ResultActs
{
    /// <summary>Issues the result and sends it to the collection counter; an electronic one is there at once.</summary>
    public static void IssueResult(this Dossier dossier, ResultDocument result, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.IssueResult, on);
        dossier.Result = result;
        dossier.Arrive(on);
        dossier.FinishStep(on);
        dossier.EnterStep(process, dossier.StepNumber + 1, null, on);
        if (result.IsPaper)
        {
            dossier.Turn(TimeOwner.Transport, on);
        }
        else
        {
            dossier.Finish(on);
        }

        dossier.Record(DossierAct.IssueResult, on, ("number", result.Number), ("paper", result.IsPaper ? "true" : "false"), ("refusal", result.IsRefusal ? "true" : "false"));
    }

    /// <summary>The collection counter has the result: the clock ends (by date, early, on time or late).</summary>
    public static void AcknowledgeResult(this Dossier dossier, Occasion on)
    {
        dossier.Begin(DossierAct.AcknowledgeResult, on);
        dossier.Finish(on);
        dossier.Record(DossierAct.AcknowledgeResult, on);
    }

    /// <summary>Hands the result to a person.</summary>
    public static void ReturnResult(this Dossier dossier, Recipient recipient, Occasion on)
    {
        dossier.Begin(DossierAct.ReturnResult, on);
        dossier.Recipient = recipient;
        dossier.ReturnedAt = on.At;
        dossier.Status = DossierStatus.Returned;
        dossier.FinishStep(on);
        dossier.ReleaseHolder();
        dossier.Record(DossierAct.ReturnResult, on, ("recipient", recipient.Name), ("authority", recipient.Authority), ("parcel", recipient.ParcelNumber));
    }

    /// <summary>Gives the result to the public postal service, to be brought to the applicant.</summary>
    /// <exception cref="RefusedException">When the applicant did not ask for it by post.</exception>
    public static void PostResult(this Dossier dossier, string parcelNumber, Occasion on)
    {
        if (dossier.CollectionWay != CollectionWay.Post)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierNotByPost));
        }

        dossier.ReturnResult(new Recipient(dossier.Applicant.Name, dossier.Applicant.IdNumber, null, parcelNumber), on);
    }

    /// <summary>Notes that the applicant was reminded to collect the result, e.g. by telephone.</summary>
    public static void RemindCollection(this Dossier dossier, string? note, Occasion on)
    {
        dossier.Begin(DossierAct.RemindCollection, on);
        dossier.Record(DossierAct.RemindCollection, on, ("note", note));
    }

    private static void Finish(this Dossier dossier, Occasion on)
    {
        dossier.Turn(TimeOwner.Counter, on);
        dossier.Status = DossierStatus.Finished;
        dossier.FinishedAt = on.At;
    }
}
