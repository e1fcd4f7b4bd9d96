using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>
/// A decision puts a commune on the list of those whose difficulty (miền núi, biên giới, vùng khó khăn, đặc biệt khó khăn) adds
/// days where the law of a procedure says so, or takes it off. Entries are only added; of two for a day the later one holds.
/// </summary>
public sealed class DifficultCommune : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier; rises with time.</summary>
    public required DifficultyEntryId Id { get; init; }

    /// <summary>The commune.</summary>
    public required UnitId UnitId { get; init; }

    /// <summary>Days of reception it holds for.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>On the list on these days, or off it.</summary>
    public bool IsDifficult { get; init; } = true;

    /// <summary>The decision, as printed to people.</summary>
    public required string Basis { get; init; }

    /// <summary>The decision it was entered with; null for the data the tenant began with.</summary>
    public DifficultyDecisionId? DecisionId { get; init; }
}
