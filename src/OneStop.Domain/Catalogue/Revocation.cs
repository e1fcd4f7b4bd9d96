using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>Works out what revoking a decision undoes: what it published ends, what it replaced comes back.</summary>
public sealed class Revocation
{
    private readonly CatalogueDecision _decision;
    private readonly ProcedureCatalogue _catalogue;
    private readonly DateOnly _from;
    private readonly List<ProcedureVersion> _versions = [];
    private readonly List<ReceiptRule> _rules = [];
    private readonly Dictionary<ProcedureVersionId, EffectivePeriod?> _versionPeriods = [];
    private readonly Dictionary<ReceiptRuleId, EffectivePeriod?> _rulePeriods = [];

    private Revocation(CatalogueDecision decision, ProcedureCatalogue catalogue, DateOnly from) =>
        (_decision, _catalogue, _from) = (decision, catalogue, from);

    /// <summary>What comes of it.</summary>
    /// <param name="decision">The published decision.</param>
    /// <param name="changes">What it changed, with the ends noted on approval.</param>
    /// <param name="catalogue">The catalogue with it.</param>
    /// <param name="from">First day it no longer holds.</param>
    public static Publication Of(CatalogueDecision decision, IEnumerable<ProposedChange> changes, ProcedureCatalogue catalogue, DateOnly from)
    {
        var revocation = new Revocation(decision, catalogue, from);
        foreach (var change in changes)
        {
            if (change.IsOfProcedure)
            {
                revocation.RestoreProcedure(change);
            }
            else if (change.Kind == ChangeKind.NewRule)
            {
                revocation.EndRules(change.Subject);
            }
            else
            {
                revocation.RestoreRules(change);
            }
        }

        return new Publication
        {
            Versions = revocation._versions,
            Rules = revocation._rules,
            VersionPeriods = revocation._versionPeriods,
            RulePeriods = revocation._rulePeriods,
            DecisionPeriod = (decision.Id, from > decision.Valid.From ? new EffectivePeriod(decision.Valid.From, from) : null),
        };
    }

    /// <summary>The later decision that changed the same procedure, and so must be revoked first; null when there is none.</summary>
    /// <param name="decision">The published decision.</param>
    /// <param name="changes">What it changed.</param>
    /// <param name="catalogue">The catalogue with it.</param>
    /// <param name="from">First day it is no longer to hold; a later decision that is over by then stands in nobody's way.</param>
    public static (DecisionId Decision, string Subject)? SupersededBy(CatalogueDecision decision, IEnumerable<ProposedChange> changes, ProcedureCatalogue catalogue, DateOnly from)
    {
        foreach (var change in changes.Where(change => change.IsOfProcedure))
        {
            if (catalogue.Find(change.Subject) is { } procedure && LaterOf(decision, catalogue.VersionsOf(procedure.Id), catalogue, from) is { } later)
            {
                return (later, change.Subject);
            }
        }

        return null;
    }

    private static DecisionId? LaterOf(CatalogueDecision decision, IReadOnlyList<ProcedureVersion> versions, ProcedureCatalogue catalogue, DateOnly from)
    {
        var later = versions.FirstOrDefault(version =>
            version.Valid.From > decision.Valid.From && !(version.Valid.Until <= from)
            && version.DecisionId is { } other && other != decision.Id && catalogue.Decision(other).Valid.From > decision.Valid.From);
        if (later is not null)
        {
            return later.DecisionId;
        }

        // Abolished since: there is no later version, but its own ended before the decision does.
        return versions.LastOrDefault(version => version.DecisionId == decision.Id && version.Valid.From <= from) is { } own && own.Valid.Until is { } end && end != decision.Valid.Until
            ? catalogue.Decisions.FirstOrDefault(other => other.Id != decision.Id && other.Valid.From == end)?.Id
            : null;
    }

    private static DateOnly? Earliest(params DateOnly?[] days) => days.Where(day => day is not null).Order().FirstOrDefault();

    private void RestoreProcedure(ProposedChange change)
    {
        if (_catalogue.Find(change.Subject) is not { } procedure)
        {
            return;
        }

        // What had ended before ends no more, and makes room for nothing.
        var versions = _catalogue.VersionsOf(procedure.Id);
        if (change.Kind != ChangeKind.AbolishProcedure && !versions.Any(version => version.DecisionId == _decision.Id && version.Valid.Contains(_from)))
        {
            return;
        }

        foreach (var own in versions.Where(version => version.DecisionId == _decision.Id && !(version.Valid.Until <= _from)))
        {
            _versionPeriods[own.Id] = _from > own.Valid.From ? new EffectivePeriod(own.Valid.From, _from) : null;
        }

        if (versions.FirstOrDefault(version => version.Valid.Until == _decision.Valid.From) is not { } before)
        {
            return;
        }

        // What continues what was there before, after a decision that ends by itself, stays; only the gap is filled.
        var end = Earliest(_decision.Valid.Until, change.BaseUntil);
        if (_from == _decision.Valid.From)
        {
            _versionPeriods[before.Id] = new EffectivePeriod(before.Valid.From, end);
        }
        else if (!(end <= _from))
        {
            _versions.Add(before.Again(new EffectivePeriod(_from, end)));
        }
    }

    // A rule that a later decision ended earlier stays ended.
    private void EndRules(string key)
    {
        foreach (var rule in _catalogue.RulesOfKey(key).Where(rule => rule.DecisionId == _decision.Id && !(rule.Valid.Until <= _from)))
        {
            _rulePeriods[rule.Id] = _from > rule.Valid.From ? new EffectivePeriod(rule.Valid.From, _from) : null;
        }
    }

    // The days on which a rule was ended keep the gap that was law then.
    private void RestoreRules(ProposedChange change)
    {
        foreach (var rule in _catalogue.RulesOfKey(change.Subject).Where(rule => rule.Valid.Until == _decision.Valid.From))
        {
            // No longer than the decision it rests on, which may have been revoked meanwhile.
            var end = Earliest(_decision.Valid.Until, change.BaseUntil, _catalogue.Decision(rule.DecisionId).Valid.Until);
            if (end <= rule.Valid.Until)
            {
                continue;
            }

            if (_from == _decision.Valid.From)
            {
                _rulePeriods[rule.Id] = new EffectivePeriod(rule.Valid.From, end);
            }
            else if (!(end <= _from))
            {
                _rules.Add(rule.Again(new EffectivePeriod(_from, end)));
            }
        }
    }
}
