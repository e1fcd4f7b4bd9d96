using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;

namespace OneStop.Domain.Dossiers;

/// <summary>The one place that says who may do what to a dossier now, and why not.</summary>
internal static class DossierAccess
{
    private static readonly DatedBasis OnceOnly = new("Điều 11 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");
    private static readonly DatedBasis AsOnReceipt = new("Điều 22 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");

    /// <summary>Why the act may not be done by these people; null when it may.</summary>
    public static Refusal? RefusalTo(Dossier dossier, DossierStep current, DossierStep? previous, DossierAct act, Duty by)
    {
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

        return RefusalOfPlace(dossier, row.Place, by) ?? RefusalOfAct(dossier, current, previous, act, by);
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
            ActPlace.Involved => isAgency || by.CounterId == dossier.ReceivingCounterId || by.CounterId == dossier.CollectionCounterId,
        };
        if (isHere)
        {
            return null;
        }

        return place == ActPlace.CollectionCounter
            ? new Refusal(RefusalCodes.DossierResultElsewhere, AsOnReceipt.At(dossier.ReceivedAt))
            : new Refusal(RefusalCodes.DossierNotHolder);
    }

    private static Refusal? RefusalOfAct(Dossier dossier, DossierStep current, DossierStep? previous, DossierAct act, Duty by) => act switch
    {
        DossierAct.Forward or DossierAct.SendBack or DossierAct.RequestSupplement or DossierAct.RequirePayment or DossierAct.Open
            when current.StaffId is { } inCharge && !by.ActsFor(inCharge) =>
            new Refusal(RefusalCodes.DossierNotAssignee).With("person", current.StaffName ?? string.Empty),
        DossierAct.RequestSupplement when dossier.SupplementCount > 0 =>
            new Refusal(RefusalCodes.DossierSupplementOnce, OnceOnly.At(dossier.ReceivedAt)),
        DossierAct.Open when current.OpenedAt is not null => new Refusal(RefusalCodes.DossierAlreadyOpened),
        DossierAct.TakeBack when current.OpenedAt is not null => new Refusal(RefusalCodes.DossierAlreadyOpened),
        DossierAct.TakeBack when previous?.StaffId is not { } before || !by.ActsFor(before) || previous.Number != current.Number - 1 =>
            new Refusal(RefusalCodes.DossierNotYours),
        DossierAct.AcknowledgePaper when dossier.PaperState is PaperState.Complete or PaperState.AtCounter =>
            new Refusal(RefusalCodes.SlipLineAcknowledged),
        _ => null,
    };
}
