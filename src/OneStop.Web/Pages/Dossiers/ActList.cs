using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>The acts of a dossier for one person: what may be done, what is worth saying it may not, and the rest of their own acts.</summary>
/// <param name="Possible">Forms, the next thing to do first.</param>
/// <param name="Telling">Refused for a reason the person would ask about.</param>
/// <param name="Later">Refused because it is not their turn yet.</param>
public sealed record ActList(IReadOnlyList<DossierAct> Possible, IReadOnlyList<PossibleAct> Telling, IReadOnlyList<PossibleAct> Later)
{
    private static readonly Role[] DeskRoles = [Role.Officer, Role.DivisionHead, Role.AgencyLeader];

    private static readonly DossierAct[] Order =
    [
        DossierAct.Receive, DossierAct.HandOver, DossierAct.AcceptSupplement, DossierAct.ConfirmPayment, DossierAct.AcknowledgeResult, DossierAct.ReturnResult,
        DossierAct.AnswerConsultation, DossierAct.Assign, DossierAct.Forward, DossierAct.IssueResult, DossierAct.TakeBack, DossierAct.Retract, DossierAct.AcknowledgePaper,
        DossierAct.Comment, DossierAct.RemindCollection, DossierAct.SendBack, DossierAct.Reassign, DossierAct.RequestSupplement, DossierAct.Consult, DossierAct.RequirePayment,
        DossierAct.ProposeExtension, DossierAct.Extend, DossierAct.Apologise, DossierAct.Urge, DossierAct.CorrectReception, DossierAct.Reject, DossierAct.Withdraw,
        DossierAct.Stop, DossierAct.Lapse,
    ];

    private static readonly string[] TellingCodes =
    [
        RefusalCodes.DossierSupplementOnce, RefusalCodes.DossierNotAssignee, RefusalCodes.DossierResultElsewhere, RefusalCodes.DossierNotHolder, RefusalCodes.DossierAlreadyReturned, RefusalCodes.DossierConsultationOpen,
        RefusalCodes.DossierExtensionOnce, RefusalCodes.DossierSupplementRunning,
    ];

    /// <summary>Nothing at all.</summary>
    public static ActList Empty { get; } = new([], [], []);

    /// <summary>Sorts the acts of a page.</summary>
    public static ActList Of(DossierPage page, Duty by)
    {
        var acts = page.Acts.OrderBy(each => Array.IndexOf(Order, each.Act)).ToList();
        var refused = acts.Where(each => each.Refusal is not null && IsOfRole(each.Act, by.Role) && IsWorthSaying(each, page.Dossier)).ToList();
        var telling = refused.Where(each => TellingCodes.Contains(each.Refusal!.Code, StringComparer.Ordinal)).ToList();

        // One reason for several acts is said once.
        return new ActList(
            [.. acts.Where(each => each.Refusal is null).Select(each => each.Act)],
            [.. telling.DistinctBy(each => each.Refusal!.Code)],
            [.. refused.Except(telling)]);
    }

    private static bool IsOfRole(DossierAct act, Role role)
    {
        var roles = DossierWorkflow.Of(act).Roles;
        return roles.Count > 0
            ? roles.Contains(role)
            : DeskRoles.Contains(role) || (act == DossierAct.SendBack && role == Role.RecordsClerk);
    }

    private static bool IsWorthSaying(PossibleAct act, Dossier dossier) => dossier.Status.IsClosed()
        ? act.Refusal!.Code == RefusalCodes.DossierAlreadyReturned
        : IsWorthSayingWhileOpen(act, dossier);

    private static bool IsWorthSayingWhileOpen(PossibleAct act, Dossier dossier) => act.Act switch
    {
        DossierAct.Receive or DossierAct.Reject => dossier.Status == DossierStatus.Registered,
        DossierAct.AcceptSupplement => dossier.Status == DossierStatus.AwaitingSupplement,
        DossierAct.ConfirmPayment => dossier.Status == DossierStatus.AwaitingPayment,
        DossierAct.AcknowledgePaper or DossierAct.Register or DossierAct.Open or DossierAct.HandOver => false,
        DossierAct.TakeBack => act.Refusal!.Code == RefusalCodes.DossierAlreadyOpened,
        DossierAct.AcknowledgeResult => dossier.Status != DossierStatus.Finished,
        DossierAct.Assign or DossierAct.Forward or DossierAct.SendBack or DossierAct.Comment or DossierAct.RequestSupplement
            or DossierAct.RequirePayment or DossierAct.Withdraw or DossierAct.Stop or DossierAct.IssueResult or DossierAct.ReturnResult
            or DossierAct.Consult or DossierAct.ProposeExtension or DossierAct.Extend => true,
        DossierAct.Lapse => dossier.Status == DossierStatus.AwaitingSupplement,
        DossierAct.Apologise or DossierAct.Retract or DossierAct.Reassign or DossierAct.CorrectReception or DossierAct.SolveAtCounter or DossierAct.AnswerConsultation
            or DossierAct.Urge or DossierAct.Recompute or DossierAct.RemindCollection => false,
    };
}
