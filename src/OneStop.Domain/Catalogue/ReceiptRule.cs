using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>Lets counters receive procedures for a period, resting on an article of a decision. Without a rule nothing is received.</summary>
public sealed class ReceiptRule : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ReceiptRuleId Id { get; init; }

    /// <summary>Stable ascii name of the rule over time.</summary>
    public required string Key { get; init; }

    /// <summary>The one procedure it is for; null for all of the level.</summary>
    public ProcedureId? ProcedureId { get; init; }

    /// <summary>The level of procedures it is for; null for any.</summary>
    public GovernmentLevel? ProcedureLevel { get; init; }

    /// <summary>Levels of counters that may receive.</summary>
    public required IReadOnlyList<GovernmentLevel> CounterLevels { get; init; }

    /// <summary>How far it reaches.</summary>
    public required ReceiptScope Scope { get; init; }

    /// <summary>The decision it rests on.</summary>
    public required DecisionId DecisionId { get; init; }

    /// <summary>The article, e.g. "khoản 1 Điều 1".</summary>
    public required string Article { get; init; }

    /// <summary>The rule as a clerk would say it.</summary>
    public required string Text { get; init; }

    /// <summary>Days on which it lets receive.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>Whether it speaks of this procedure at all, whatever the day and counter.</summary>
    public bool IsAbout(ProcedureVersion version) =>
        (ProcedureId is null || ProcedureId == version.ProcedureId) && (ProcedureLevel is null || ProcedureLevel == version.Level);
}
