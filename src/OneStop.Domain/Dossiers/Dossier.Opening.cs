using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;

namespace OneStop.Domain.Dossiers;

/// <content>How a dossier begins: received at a counter, or registered when it came online or by post.</content>
public sealed partial class Dossier
{
    /// <summary>Receives a dossier at a counter: the clock starts.</summary>
    /// <exception cref="RefusedException">When the verdict refuses, or the competent agency is not known.</exception>
    public static Dossier Receive(Reception reception, Occasion on)
    {
        var dossier = Open(reception, on, DossierStatus.Received);
        dossier.StartClock(reception.Law(on), on);
        dossier.Record(DossierAct.Receive, on, ("due", Iso(dossier.DueAt!.Value)), ("rule", reception.Verdict.Rule!.Key));
        return dossier;
    }

    /// <summary>Registers a dossier sent online or by post; the clock starts when a counter receives it.</summary>
    /// <exception cref="RefusedException">As for <see cref="Receive(Reception, Occasion)"/>.</exception>
    public static Dossier Register(Reception reception, Occasion on)
    {
        var dossier = Open(reception, on, DossierStatus.Registered);
        dossier.Current().DeadlineAt = null;
        dossier.Record(DossierAct.Register, on);
        return dossier;
    }

    private static Dossier Open(Reception reception, Occasion on, DossierStatus status)
    {
        var verdict = reception.Verdict;
        Refusal.ThrowIf(verdict.Refusal);
        if (verdict.CompetentAgency is not { } agency)
        {
            throw new RefusedException(new Refusal(RefusalCodes.ReceiptCommuneNeeded));
        }

        var version = verdict.Version!;
        var terms = version.Terms(reception.CaseKey, reception.Channel);
        Refusal.ThrowIf(verdict.RefusalToReturn(reception.CollectionWay, reception.CollectionCounter, reception.Counter));
        var dossier = new Dossier
        {
            TenantId = reception.TenantId,
            Id = reception.DossierId,
            Code = reception.Code,
            Status = status,
            ProcedureId = reception.Procedure.Id,
            ProcedureVersionId = version.Id,
            CaseKey = reception.CaseKey,
            ReceiptRuleId = verdict.Rule!.Id,
            Applicant = reception.Applicant,
            Channel = reception.Channel,
            ReceivingCounterId = reception.Counter.Id,
            CollectionCounterId = reception.CollectionCounter.Id,
            CollectionWay = reception.CollectionWay,
            PostAddress = reception.PostAddress,
            CompetentAgencyId = agency.Id,
            Division = version.Division,
            ReceiptNumber = reception.ReceiptNumber,
            LookupToken = reception.LookupToken,
            Fee = terms.Fee,
            ReceivedAt = on.At,
            PaperState = PaperState.AtCounter,
            HolderCounterId = reception.Counter.Id,
            Owner = TimeOwner.Counter,
            OwnedSince = on.At,
            IsSameDay = SameDay.IsSolvedAt(reception.Counter, agency, terms.Limit, reception.Channel),
        };
        dossier.AddPapers(reception.Papers);
        dossier.EnterStep(terms.Process, 1, on.By, on);
        return dossier;
    }
}
