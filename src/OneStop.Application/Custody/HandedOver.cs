using OneStop.Application.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>What became of dossiers that were to be handed over.</summary>
/// <param name="Slips">The lists that were made, one for each agency.</param>
/// <param name="Outcomes">Each dossier, and why not where it was not handed over.</param>
public sealed record HandedOver(IReadOnlyList<MadeSlip> Slips, IReadOnlyList<BatchOutcome> Outcomes)
{
    /// <summary>Whether all went.</summary>
    public bool IsWhole => Outcomes.All(outcome => outcome.Reason is null);
}
