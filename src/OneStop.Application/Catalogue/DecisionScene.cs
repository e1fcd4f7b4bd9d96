using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue;

/// <summary>A decision with what an act on it needs to know.</summary>
/// <param name="Proposal">The decision.</param>
/// <param name="On">Who acts, when.</param>
/// <param name="Province">The reference data.</param>
public sealed record DecisionScene(Proposal Proposal, Occasion On, Province Province)
{
    /// <summary>The legal day.</summary>
    public DateOnly Today => Province.Time.Day(On.At);
}
