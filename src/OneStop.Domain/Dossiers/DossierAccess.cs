using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;

namespace OneStop.Domain.Dossiers;

/// <summary>The one place that says who may do what to a dossier now, and why not.</summary>
internal static class DossierAccess
{
    /// <summary>A supplement is asked for once.</summary>
    public static readonly DatedBasis OnceOnly = new("Điều 11 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");
    private static readonly DatedBasis AsOnReceipt = new("Điều 22 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");

    /// <summary>Why the act may not be done by these people; null when it may.</summary>
    public static Refusal? RefusalTo(Dossier dossier, DossierAct act, Occasion on)
    {
        var (current, by) = (dossier.Current(), on.By);
        var row = DossierWorkflow.Of(act);
        if (act == DossierAct.ReturnResult && dossier.Status == DossierStatus.Returned)
        {
            return new Refusal(RefusalCodes.DossierAlreadyReturned);
        }

        if (!row.From.Contains(dossier.Status))
        {
            return new Refusal(RefusalCodes.DossierWrongState, row.LegalBasis?.At(dossier.ReceivedAt)).With("status", dossier.Status.ToText()).With("act", act.ToText());
        }

        if (row.Steps.Count > 0 && !row.Steps.Contains(current.Kind))
        {
            return new Refusal(RefusalCodes.DossierWrongStep, row.LegalBasis?.At(dossier.ReceivedAt)).With("step", current.Name).With("act", act.ToText());
        }

        var allowed = row.Roles.Count > 0 ? row.Roles : [current.Role];
        if (!allowed.Contains(by.Role))
        {
            return new Refusal(RefusalCodes.DossierRole)
                .With("act", act.ToText())
                .With("roles", string.Join(", ", allowed.Select(role => role.ToText())));
        }

        return RefusalOfPlace(dossier, row.Place, by) ?? RefusalOfHands(dossier, current, act, by) ?? RefusalOfAct(dossier, current, row, on);
    }

    /// <summary>Whether somebody of this division may act: divisions matter only where the procedure names one.</summary>
    public static bool IsOfDivision(Dossier dossier, Duty by) =>
        dossier.Division is null || by.Division is null || dossier.Division == by.Division;

    private static Refusal? RefusalOfPlace(Dossier dossier, ActPlace place, Duty by)
    {
        var isAgency = by.AgencyId == dossier.CompetentAgencyId && by.Role != Role.CounterClerk && IsOfDivision(dossier, by);
        var isHere = place switch
        {
            ActPlace.ReceivingCounter => by.CounterId == dossier.ReceivingCounterId,
            ActPlace.CollectionCounter => by.CounterId == dossier.CollectionCounterId,
            ActPlace.CompetentAgency => isAgency,
            ActPlace.Involved => isAgency || by.CounterId == dossier.ReceivingCounterId || by.CounterId == dossier.CollectionCounterId || IsConsulted(dossier, by, _ => true),
            ActPlace.ConsultedAgency => IsConsulted(dossier, by, consultation => consultation.IsOpen),
            ActPlace.Oversight => isAgency || by.Role == Role.ProvincialOffice,
        };
        if (isHere)
        {
            return null;
        }

        return place == ActPlace.CollectionCounter
            ? new Refusal(RefusalCodes.DossierResultElsewhere, AsOnReceipt.At(dossier.ReceivedAt))
            : new Refusal(RefusalCodes.DossierNotHolder);
    }

    private static bool IsConsulted(Dossier dossier, Duty by, Func<DossierConsultation, bool> which) =>
        by.Role != Role.CounterClerk && dossier.Consultations.Where(which).Any(consultation => consultation.AgencyId == by.AgencyId);

    // What an officer has in hand is theirs; heads and leaders act in their own steps, or above them.
    private static Refusal? RefusalOfHands(Dossier dossier, DossierStep current, DossierAct act, Duty by)
    {
        var isTheirs = act switch
        {
            DossierAct.Forward or DossierAct.SendBack or DossierAct.Open or DossierAct.RequirePayment or DossierAct.Consult => true,
            DossierAct.RequestSupplement or DossierAct.ProposeExtension => by.Role == Role.Officer,
            _ => false,
        };
        return isTheirs && current.StaffId is { } inCharge && !by.ActsFor(inCharge)
            ? new Refusal(RefusalCodes.DossierNotAssignee).With("person", current.StaffName ?? string.Empty)
            : null;
    }

    private static Refusal? RefusalOfAct(Dossier dossier, DossierStep current, Transition row, Occasion on)
    {
        var by = on.By;
        var basis = row.LegalBasis?.At(dossier.ReceivedAt);
        var today = on.Clock.Time.Day(on.At);
        var dueOn = dossier.DueAt is { } due ? on.Clock.Time.Day(due) : DateOnly.MaxValue;
        return row.Act switch
        {
            DossierAct.RequestSupplement when dossier.SupplementCount > 0 && by.Role != Role.AgencyLeader =>
                new Refusal(RefusalCodes.DossierSupplementOnce, OnceOnly.At(dossier.ReceivedAt)),
            DossierAct.Forward when dossier.OpenConsultations > 0 && on.At <= dossier.ConsultationsDueAt =>
                new Refusal(RefusalCodes.DossierConsultationOpen).With("until", VietnameseText.ShortDate(on.Clock.Time.Day(dossier.ConsultationsDueAt!.Value))),
            DossierAct.Open when current.OpenedAt is not null => new Refusal(RefusalCodes.DossierAlreadyOpened),
            DossierAct.TakeBack when current.OpenedAt is not null => new Refusal(RefusalCodes.DossierAlreadyOpened),
            DossierAct.TakeBack when dossier.Previous() is not { StaffId: { } before } previous || !by.ActsFor(before) || previous.Number != current.Number - 1 =>
                new Refusal(RefusalCodes.DossierNotYours),
            DossierAct.Retract when Retraction.Last(dossier) is not { } last || !by.ActsFor(last.StaffId) =>
                new Refusal(RefusalCodes.DossierNothingToRetract),
            DossierAct.AcknowledgePaper when dossier.PaperState is PaperState.Complete or PaperState.AtCounter =>
                new Refusal(RefusalCodes.SlipLineAcknowledged),
            DossierAct.Extend or DossierAct.ProposeExtension when dossier.ExtensionCount > 0 =>
                new Refusal(RefusalCodes.DossierExtensionOnce, basis),
            DossierAct.Extend or DossierAct.ProposeExtension when today >= dueOn =>
                new Refusal(RefusalCodes.DossierExtensionTooLate, basis).With("due", VietnameseText.ShortDate(dueOn)),
            DossierAct.Apologise when today < dueOn => new Refusal(RefusalCodes.DossierNotLate).With("due", VietnameseText.ShortDate(dueOn)),
            DossierAct.Lapse when dossier.SupplementDueAt is { } until && on.At <= until =>
                new Refusal(RefusalCodes.DossierSupplementRunning).With("until", VietnameseText.ShortDate(on.Clock.Time.Day(until))),
            DossierAct.SolveAtCounter when !dossier.IsSameDay => new Refusal(RefusalCodes.DossierNotSameDay, basis),
            _ => null,
        };
    }
}
