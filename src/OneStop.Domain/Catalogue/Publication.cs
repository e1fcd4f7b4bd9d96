using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>What a decision does to the published catalogue: what is new, and whose period changes. Pure, so that a preview shows exactly what approval will do.</summary>
public sealed record Publication
{
    /// <summary>The decision as published; null where nothing is published but only ended.</summary>
    public CatalogueDecision? Decision { get; init; }

    /// <summary>Procedures that were not in the catalogue.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    /// <summary>New versions.</summary>
    public IReadOnlyList<ProcedureVersion> Versions { get; init; } = [];

    /// <summary>New rules.</summary>
    public IReadOnlyList<ReceiptRule> Rules { get; init; } = [];

    /// <summary>Versions whose period changes; null: it goes, having never been in force.</summary>
    public IReadOnlyDictionary<ProcedureVersionId, EffectivePeriod?> VersionPeriods { get; init; } = new Dictionary<ProcedureVersionId, EffectivePeriod?>();

    /// <summary>Rules whose period changes; null: it goes, having never been in force.</summary>
    public IReadOnlyDictionary<ReceiptRuleId, EffectivePeriod?> RulePeriods { get; init; } = new Dictionary<ReceiptRuleId, EffectivePeriod?>();

    /// <summary>The period of the decision itself, where it ends early; no period: it goes, having never been in force.</summary>
    public (DecisionId Id, EffectivePeriod? Valid)? DecisionPeriod { get; init; }

    /// <summary>The catalogue as it will be.</summary>
    public ProcedureCatalogue AppliedTo(ProcedureCatalogue catalogue) => new(
        catalogue.Procedures.Concat(Procedures),
        Periods(catalogue.Versions, VersionPeriods, version => version.Id, (version, period) => version.Over(period)).Concat(Versions),
        Decision is null ? catalogue.Decisions.Where(decision => decision.Id != DecisionPeriod?.Id || DecisionPeriod?.Valid is not null) : catalogue.Decisions.Append(Decision),
        Periods(catalogue.Rules, RulePeriods, rule => rule.Id, (rule, period) => rule.Over(period)).Concat(Rules));

    private static IEnumerable<T> Periods<T, TId>(IEnumerable<T> all, IReadOnlyDictionary<TId, EffectivePeriod?> periods, Func<T, TId> id, Func<T, EffectivePeriod, T> over) => all
        .Where(each => !(periods.TryGetValue(id(each), out var period) && period is null))
        .Select(each => periods.TryGetValue(id(each), out var period) && period is { } changed ? over(each, changed) : each);
}
