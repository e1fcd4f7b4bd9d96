using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using static OneStop.Domain.Accounts.Role;
using static OneStop.Domain.Catalogue.StepKind;
using static OneStop.Domain.Dossiers.ActPlace;
using static OneStop.Domain.Dossiers.DossierStatus;

namespace OneStop.Domain.Dossiers;

/// <summary>The one table of what may happen to a dossier, by status, step, place and role. docs/workflow.md is made from it.</summary>
public static class DossierWorkflow
{
    private static readonly Role[] ByStep = [];
    private static readonly DatedBasis Online = new("Điều 15 Nghị định 118/2025/NĐ-CP", "Nghị định 45/2020/NĐ-CP");
    private static readonly DatedBasis Supplement = new("Điều 11 Nghị định 118/2025/NĐ-CP", "Điều 19 Nghị định 61/2018/NĐ-CP");
    private static readonly DatedBasis Extension = new("Nghị định 118/2025/NĐ-CP; Mẫu số 04 Thông tư 03/2025/TT-VPCP", "Điều 19 Nghị định 61/2018/NĐ-CP");
    private static readonly DatedBasis AtOnce = new("Điều 8 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");
    private static readonly DossierStatus[] Open = [Received, Processing, AwaitingSupplement, AwaitingPayment];
    private static readonly Catalogue.StepKind[] AtAgency = [Catalogue.StepKind.Assign, Appraise, Review, Sign, Issue];
    private static readonly DatedBasis StopOnRequest = new("Điều 21 Nghị định 118/2025/NĐ-CP", null);

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        new(DossierAct.Register, [], Registered, ReceivingCounter, [CounterClerk], [], LegalBasis: Online),
        new(DossierAct.Receive, [Registered], Received, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Receive]),
        new(DossierAct.Reject, [Registered], Rejected, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Receive], NeedsReason: true),
        new(DossierAct.HandOver, [Received], Processing, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Receive]),
        new(DossierAct.AcknowledgePaper, [Processing, AwaitingSupplement, AwaitingPayment], null, CompetentAgency, [RecordsClerk, Officer, DivisionHead], []),
        new(DossierAct.Open, [Processing], null, CompetentAgency, ByStep, [Catalogue.StepKind.Assign, Appraise, Review, Sign, Issue]),
        new(DossierAct.Assign, [Processing], null, CompetentAgency, [DivisionHead], [Catalogue.StepKind.Assign]),
        new(DossierAct.Forward, [Processing], null, CompetentAgency, ByStep, [Appraise, Review, Sign]),
        new(DossierAct.SendBack, [Processing], null, CompetentAgency, ByStep, [Appraise, Review, Sign, Issue], NeedsReason: true),
        new(DossierAct.TakeBack, [Processing], null, CompetentAgency, [DivisionHead, Officer, AgencyLeader], [Appraise, Review, Sign, Issue]),
        new(DossierAct.Comment, [Received, Processing, AwaitingSupplement, AwaitingPayment, Finished], null, Involved, [CounterClerk, Officer, DivisionHead, AgencyLeader, RecordsClerk], [], NeedsReason: true),
        new(DossierAct.RequestSupplement, [Processing], AwaitingSupplement, CompetentAgency, [Officer, AgencyLeader], [Appraise], NeedsReason: true, LegalBasis: Supplement),
        new(DossierAct.AcceptSupplement, [AwaitingSupplement], Processing, ReceivingCounter, [CounterClerk], []),
        new(DossierAct.RequirePayment, [Processing], AwaitingPayment, CompetentAgency, [Officer], [Appraise], NeedsReason: true),
        new(DossierAct.ConfirmPayment, [AwaitingPayment], Processing, ReceivingCounter, [CounterClerk], []),
        new(DossierAct.Withdraw, [Registered, Received, Processing, AwaitingSupplement, AwaitingPayment], Withdrawn, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Receive, Catalogue.StepKind.Assign, Appraise, Review, Sign, Issue], NeedsReason: true),
        new(DossierAct.Stop, [Processing, AwaitingSupplement, AwaitingPayment], Stopped, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Assign, Appraise, Review, Sign, Issue], NeedsReason: true, LegalBasis: StopOnRequest),
        new(DossierAct.IssueResult, [Processing], null, CompetentAgency, [RecordsClerk], [Issue]),
        new(DossierAct.AcknowledgeResult, [Processing], Finished, CollectionCounter, [CounterClerk], [Return]),
        new(DossierAct.ReturnResult, [Finished], Returned, CollectionCounter, [CounterClerk], [Return]),
        new(DossierAct.RemindCollection, [Finished], null, CollectionCounter, [CounterClerk], [Return]),
        new(DossierAct.CorrectReception, Open, null, ReceivingCounter, [CounterClerk], [], NeedsReason: true),
        new(DossierAct.SolveAtCounter, [Received], Returned, ReceivingCounter, [CounterClerk], [Catalogue.StepKind.Receive], LegalBasis: AtOnce),
        new(DossierAct.Reassign, [Processing], null, CompetentAgency, [DivisionHead], [Appraise], NeedsReason: true),
        new(DossierAct.Consult, [Processing], null, CompetentAgency, [Officer], [Appraise], NeedsReason: true),
        new(DossierAct.AnswerConsultation, [Processing], null, ConsultedAgency, [Officer, DivisionHead, AgencyLeader, ProvincialOffice], [], NeedsReason: true),
        new(DossierAct.ProposeExtension, [Processing], null, CompetentAgency, [Officer, DivisionHead], AtAgency, NeedsReason: true, LegalBasis: Extension),
        new(DossierAct.Extend, [Processing], null, CompetentAgency, [AgencyLeader], AtAgency, NeedsReason: true, LegalBasis: Extension),
        new(DossierAct.Apologise, [Processing], null, CompetentAgency, [AgencyLeader], AtAgency, NeedsReason: true, LegalBasis: Extension),
        new(DossierAct.Retract, [Processing, AwaitingSupplement, AwaitingPayment], Processing, CompetentAgency, [Officer, AgencyLeader, RecordsClerk], []),
        new(DossierAct.Lapse, [AwaitingSupplement], Stopped, ReceivingCounter, [CounterClerk], [Appraise], NeedsReason: true),
        new(DossierAct.Urge, Open, null, Oversight, [DivisionHead, AgencyLeader, ProvincialOffice], [], NeedsReason: true),
        new(DossierAct.Recompute, Open, null, Oversight, [ProvincialOffice], []),
    ];

    /// <summary>The row of an act.</summary>
    public static Transition Of(DossierAct act) => Table.First(row => row.Act == act);
}
