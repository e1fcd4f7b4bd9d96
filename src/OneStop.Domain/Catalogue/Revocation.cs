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
    public static (DecisionId Decision, string Subject)? SupersededBy(CatalogueDecision decision, IEnumerable<ProposedChange> changes, ProcedureCatalogue catalogue)
    {
        foreach (var change in changes.Where(change => change.IsOfProcedure))
        {
            if (catalogue.Find(change.Subject) is not { } procedure)
            {
                continue;
            }

            var later = catalogue.VersionsOf(procedure.Id).FirstOrDefault(version =>
                version.Valid.From > decision.Valid.From && version.DecisionId is { } other && other != decision.Id && catalogue.Decision(other).Valid.From > decision.Valid.From);
            if (later?.DecisionId is { } by)
            {
                return (by, change.Subject);
            }
        }

        return null;
    }

    private void RestoreProcedure(ProposedChange change)
    {
        if (_catalogue.Find(change.Subject) is not { } procedure)
        {
            return;
        }

        var versions = _catalogue.VersionsOf(procedure.Id);
        var own = versions.FirstOrDefault(version => version.DecisionId == _decision.Id && version.Valid.From == _decision.Valid.From);
        var before = versions.FirstOrDefault(version => version.Valid.Until == _decision.Valid.From);
        if (own is not null)
        {
            _versionPeriods[own.Id] = _from > own.Valid.From ? new EffectivePeriod(own.Valid.From, _from) : null;
        }

        if (before is null)
        {
            return;
        }

        // What continues what was there before, after a decision that ends by itself, stays; only the gap is filled.
        var end = _decision.Valid.Until ?? change.BaseUntil;
        if (_from == _decision.Valid.From)
        {
            _versionPeriods[before.Id] = new EffectivePeriod(before.Valid.From, end);
        }
        else if (!(end <= _from))
        {
            _versions.Add(before.Again(new EffectivePeriod(_from, end)));
        }
    }

    private void EndRules(string key)
    {
        foreach (var rule in _catalogue.RulesOfKey(key).Where(rule => rule.DecisionId == _decision.Id))
        {
            _rulePeriods[rule.Id] = _from > rule.Valid.From ? new EffectivePeriod(rule.Valid.From, _from) : null;
        }
    }

    // The days on which a rule was ended keep the gap that was law then.
    private void RestoreRules(ProposedChange change)
    {
        var end = _decision.Valid.Until ?? change.BaseUntil;
        foreach (var rule in _catalogue.RulesOfKey(change.Subject).Where(rule => rule.Valid.Until == _decision.Valid.From))
        {
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
