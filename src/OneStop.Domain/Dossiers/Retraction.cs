namespace OneStop.Domain.Dossiers;

/// <summary>Which act somebody may still take back.</summary>
internal static class Retraction
{
    private static readonly DossierAct[] Possible = [DossierAct.RequestSupplement, DossierAct.RequirePayment, DossierAct.Consult, DossierAct.IssueResult];
    private static readonly DossierAct[] WithoutEffect = [DossierAct.Comment, DossierAct.Urge];

    /// <summary>The last act with an effect, when it is one that can be taken back; null otherwise, or while the timeline is not loaded.</summary>
    public static DossierEvent? Last(Dossier dossier) =>
        dossier.Events.OrderByDescending(line => line.Sequence).FirstOrDefault(line => !WithoutEffect.Contains(line.Act)) is { } last && Possible.Contains(last.Act)
            ? last
            : null;
}
