using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>The acts that lead a received (or registered) dossier into each situation.</summary>
internal static class SituationPaths
{
    private static readonly (DossierAct Act, Func<SampleStaff, SamplePerson> By)[] Straight =
    [
        (DossierAct.HandOver, staff => staff.ClerkEast),
        (DossierAct.Assign, staff => staff.Tourism.Head),
        (DossierAct.Forward, staff => staff.Tourism.Officer),
        (DossierAct.Forward, staff => staff.Tourism.Head),
        (DossierAct.Forward, staff => staff.Tourism.Leader),
        (DossierAct.IssueResult, staff => staff.Tourism.Records),
        (DossierAct.AcknowledgeResult, staff => staff.ClerkEast),
        (DossierAct.ReturnResult, staff => staff.ClerkEast),
    ];

    public static IEnumerable<(DossierAct Act, Func<SampleStaff, SamplePerson> By)> Path(this Situation situation) => situation switch
    {
        Situation.Registered or Situation.Received => [],
        Situation.Rejected => [(DossierAct.Reject, staff => staff.ClerkEast)],
        Situation.ToAssign => Straight[..1],
        Situation.ToAppraise => Straight[..2],
        Situation.ToReview => Straight[..3],
        Situation.ToSign => Straight[..4],
        Situation.ToIssue => Straight[..5],
        Situation.ResultOnItsWay => Straight[..6],
        Situation.Finished => Straight[..7],
        Situation.Returned => Straight,
        Situation.AwaitingSupplement => [.. Straight[..2], (DossierAct.RequestSupplement, staff => staff.Tourism.Officer)],
        Situation.AwaitingPayment => [.. Straight[..2], (DossierAct.RequirePayment, staff => staff.Tourism.Officer)],
        Situation.Withdrawn => [(DossierAct.Withdraw, staff => staff.ClerkEast)],
        Situation.Stopped => [.. Straight[..2], (DossierAct.Stop, staff => staff.ClerkEast)],
    };
}
