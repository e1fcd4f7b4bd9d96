namespace OneStop.Domain.Tests.Dossiers;

/// <summary>Where a dossier stands: its status, and within processing its step.</summary>
public enum Situation
{
    Registered,
    Rejected,
    Received,
    ToAssign,
    ToAppraise,
    ToReview,
    ToSign,
    ToIssue,
    ResultOnItsWay,
    Finished,
    Returned,
    AwaitingSupplement,
    AwaitingPayment,
    Withdrawn,
    Stopped,
}
