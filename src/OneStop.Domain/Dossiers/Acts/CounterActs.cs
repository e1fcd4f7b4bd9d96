using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;

namespace OneStop.Domain.Dossiers;

/// <summary>What a counter does before the agency: accept or reject what was sent, correct, hand over, or solve at once.</summary>
public static class CounterActs
{
    /// <summary>Accepts a dossier sent online or by post: the clock starts.</summary>
    public static void Accept(this Dossier dossier, ClockLaw law, Occasion on)
    {
        dossier.Begin(DossierAct.Receive, on);
        dossier.Status = DossierStatus.Received;
        dossier.ReceivedAt = on.At;
        dossier.StartClock(law, on);
        dossier.Own(TimeOwner.Counter, on);
        dossier.StartStep(on);
        dossier.Record(DossierAct.Receive, on, ("due", Dossier.Iso(dossier.DueAt!.Value)));
    }

    /// <summary>Refuses to receive a dossier sent online or by post (Mẫu 03).</summary>
    public static void Reject(this Dossier dossier, string reason, Occasion on) => dossier.Close(DossierAct.Reject, DossierStatus.Rejected, reason, on);

    /// <summary>Hands the dossier to the competent agency: the electronic one at once, the paper with a list.</summary>
    public static void HandOver(this Dossier dossier, string slipNumber, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.HandOver, on);
        dossier.Status = DossierStatus.Processing;
        dossier.PaperState = PaperState.InTransit;
        dossier.FinishStep(on);
        dossier.EnterStep(process, dossier.StepNumber + 1, null, on);
        dossier.Turn(TimeOwner.Transport, on);
        dossier.Record(DossierAct.HandOver, on, ("slip", slipNumber));
    }

    /// <summary>The agency confirms that the paper has come, whole or not.</summary>
    public static void AcknowledgePaper(this Dossier dossier, bool isComplete, string? note, Occasion on)
    {
        dossier.Begin(DossierAct.AcknowledgePaper, on);
        if (!isComplete)
        {
            Dossier.RequireReason(note);
        }

        dossier.PaperState = isComplete ? PaperState.Complete : PaperState.Short;
        dossier.Arrive(on);
        dossier.Record(DossierAct.AcknowledgePaper, on, ("complete", isComplete ? "true" : "false"), ("note", note));
    }

    /// <summary>
    /// Mends what was written down wrongly at reception: the applicant's particulars or the return of the result, never the
    /// procedure. The receipt is issued anew; what stood there before stays in the timeline.
    /// </summary>
    /// <exception cref="RefusedException">When nothing differs.</exception>
    public static void CorrectReception(this Dossier dossier, ReceptionCorrection correction, string reason, Occasion on)
    {
        dossier.Begin(DossierAct.CorrectReception, on, reason);
        var changed = correction.Differences(dossier);
        if (changed.Count == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierNothingCorrected));
        }

        dossier.Applicant = correction.Applicant;
        dossier.CollectionWay = correction.CollectionWay;
        dossier.CollectionCounterId = correction.CollectionCounterId;
        dossier.PostAddress = correction.PostAddress;
        dossier.ReceiptRevision++;
        dossier.Record(
            DossierAct.CorrectReception,
            on,
            [("reason", reason), ("revision", dossier.ReceiptRevision.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("changed", string.Join(", ", changed.Select(each => each.Field))), .. changed.Select(each => ($"before_{each.Key}", each.Before))]);
    }

    /// <summary>Solves a procedure of one day at the agency's own counter: received, decided and returned in one go (NĐ 118/2025 Điều 8).</summary>
    /// <param name="dossier">The dossier, just received.</param>
    /// <param name="result">The result.</param>
    /// <param name="signer">Who signed it, by name.</param>
    /// <param name="recipient">Who takes it away.</param>
    /// <param name="process">The internal process of the dossier's version.</param>
    /// <param name="on">Who, when.</param>
    public static void SolveAtCounter(this Dossier dossier, ResultDocument result, string signer, Recipient recipient, InternalProcess process, Occasion on)
    {
        dossier.Begin(DossierAct.SolveAtCounter, on);
        dossier.Result = result;
        dossier.Recipient = recipient;
        dossier.FinishStep(on);
        dossier.EnterStep(process, process.Steps.Count, on.By, on);
        dossier.FinishStep(on);
        dossier.FinishedAt = on.At;
        dossier.ReturnedAt = on.At;
        dossier.Status = DossierStatus.Returned;
        dossier.ReleaseHolder();
        dossier.Record(
            DossierAct.SolveAtCounter, on, ("number", result.Number), ("refusal", result.IsRefusal ? "true" : "false"), ("signer", signer), ("recipient", recipient.Name), ("authority", recipient.Authority));
    }

    /// <summary>Paper, or work on the electronic dossier, has reached the agency: the way is over. That of a result goes on.</summary>
    internal static void Arrive(this Dossier dossier, Occasion on)
    {
        if (dossier.Owner == TimeOwner.Transport && dossier.Current().Kind != StepKind.Return)
        {
            dossier.Turn(TimeOwner.Agency, on);
        }
    }
}
