using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>Works out what approving a decision publishes. The decision must be whole: see what is missing first.</summary>
public sealed class Publisher
{
    private readonly Proposal _proposal;
    private readonly ProcedureCatalogue _catalogue;
    private readonly EffectivePeriod _period;
    private readonly List<Procedure> _procedures = [];
    private readonly List<ProcedureVersion> _versions = [];
    private readonly List<ReceiptRule> _rules = [];
    private readonly Dictionary<ProcedureVersionId, EffectivePeriod?> _versionPeriods = [];
    private readonly Dictionary<ReceiptRuleId, EffectivePeriod?> _rulePeriods = [];
    private readonly Dictionary<string, Procedure> _new = new(StringComparer.Ordinal);

    private Publisher(Proposal proposal, ProcedureCatalogue catalogue, EffectivePeriod period) =>
        (_proposal, _catalogue, _period) = (proposal, catalogue, period);

    /// <summary>What comes of it; changes that do not fit the catalogue (see <see cref="Fits"/>) are left out.</summary>
    /// <exception cref="ArgumentException">When the decision names no period.</exception>
    public static Publication Of(Proposal proposal, IReadOnlyCollection<ProposedChange> changes, ProcedureCatalogue catalogue)
    {
        var period = proposal.Head.Period ?? throw new ArgumentException("The decision names no period.", nameof(proposal));
        var publisher = new Publisher(proposal, catalogue, period);

        // Procedures before rules: a rule may be for a procedure of the same decision.
        foreach (var change in changes.OrderBy(change => change.IsOfProcedure ? 0 : 1).ThenBy(change => change.Ordinal))
        {
            publisher.Add(change);
        }

        return publisher.Done();
    }

    /// <summary>The version a change replaces or ends; null where there is none.</summary>
    public static ProcedureVersion? BaseOf(ProposedChange change, DateOnly from, ProcedureCatalogue catalogue) =>
        catalogue.Find(change.Subject) is { } procedure ? catalogue.VersionOn(procedure.Id, from) : null;

    /// <summary>Whether no other version begins within the period: two decisions cannot both say what holds on a day.</summary>
    public static bool Fits(ProposedChange change, EffectivePeriod period, ProcedureCatalogue catalogue) =>
        catalogue.Find(change.Subject) is not { } procedure
        || catalogue.VersionsOf(procedure.Id).All(version => !version.Valid.Overlaps(period) || version.Valid.From < period.From);

    private void Add(ProposedChange change)
    {
        if (change.IsOfProcedure && !Fits(change, _period, _catalogue))
        {
            return;
        }

        var before = change.IsOfProcedure ? BaseOf(change, _period.From, _catalogue) : null;
        switch (change.Kind)
        {
            case ChangeKind.NewProcedure when change.Content is { } content && before is null:
                AddVersion(ProcedureOf(change.Subject).Id, content);
                break;
            case ChangeKind.AmendProcedure when change.Content is { } content && before is not null:
                Cut(before);
                AddVersion(before.ProcedureId, content);
                break;
            case ChangeKind.AmendProcess when change.Content is { } content && before is not null:
                Cut(before);
                AddVersion(before.ProcedureId, before.Content with { Steps = content.Steps });
                break;
            case ChangeKind.AbolishProcedure when before is not null:
                Cut(before);
                break;
            case ChangeKind.NewRule when change.Rule is { } rule:
                AddRule(change.Subject, rule);
                break;
            case ChangeKind.EndRule:
                EndRule(change.Subject);
                break;
            case ChangeKind.NewProcedure or ChangeKind.AmendProcedure or ChangeKind.AmendProcess or ChangeKind.AbolishProcedure or ChangeKind.NewRule:
                break;
        }
    }

    private Procedure ProcedureOf(string code)
    {
        if (_catalogue.Find(code) is { } known)
        {
            return known;
        }

        if (!_new.TryGetValue(code, out var procedure))
        {
            procedure = new Procedure { TenantId = _proposal.TenantId, Id = Id.New<ProcedureId>(), Code = code };
            _new.Add(code, procedure);
            _procedures.Add(procedure);
        }

        return procedure;
    }

    private void AddVersion(ProcedureId procedure, ProcedureContent content) => _versions.Add(new ProcedureVersion
    {
        TenantId = _proposal.TenantId,
        Id = Id.New<ProcedureVersionId>(),
        ProcedureId = procedure,
        DecisionId = _proposal.Id,
        Content = content,
        Valid = _period,
    });

    // What was in force before comes back by itself after a decision that ends.
    private void Cut(ProcedureVersion before)
    {
        _versionPeriods[before.Id] = new EffectivePeriod(before.Valid.From, _period.From);
        if (_period.Until is { } until && !(before.Valid.Until <= until))
        {
            _versions.Add(before.Again(new EffectivePeriod(until, before.Valid.Until)));
        }
    }

    private void AddRule(string key, RuleContent content)
    {
        if (content.ProcedureCodes.Count == 0)
        {
            _rules.Add(Rule(key, content, null));
            return;
        }

        foreach (var code in content.ProcedureCodes.Distinct(StringComparer.Ordinal))
        {
            if (_catalogue.Find(code) is not null || _new.ContainsKey(code))
            {
                _rules.Add(Rule($"{key}{ReceiptRule.KeyMark}{code}", content, ProcedureOf(code).Id));
            }
        }
    }

    private ReceiptRule Rule(string key, RuleContent content, ProcedureId? procedure) => new()
    {
        TenantId = _proposal.TenantId,
        Id = Id.New<ReceiptRuleId>(),
        Key = key,
        ProcedureId = procedure,
        Field = content.Field,
        ProcedureLevel = content.ProcedureLevel,
        CounterLevels = content.CounterLevels,
        CounterKinds = content.CounterKinds,
        CounterKeys = content.CounterKeys,
        Scope = content.Scope,
        Ways = content.Ways,
        ReturnPlaces = content.ReturnPlaces,
        DecisionId = _proposal.Id,
        Article = content.Article,
        Text = content.Text,
        Valid = _period,
    };

    private void EndRule(string key)
    {
        foreach (var rule in _catalogue.RulesOfKey(key).Where(rule => rule.Valid.Contains(_period.From) && rule.Valid.From < _period.From))
        {
            // A draft may name a rule both by its key and by that of one procedure.
            if (_rulePeriods.TryAdd(rule.Id, new EffectivePeriod(rule.Valid.From, _period.From)) && _period.Until is { } until && !(rule.Valid.Until <= until))
            {
                _rules.Add(rule.Again(new EffectivePeriod(until, rule.Valid.Until)));
            }
        }
    }

    private Publication Done() => new()
    {
        Decision = new CatalogueDecision
        {
            TenantId = _proposal.TenantId,
            Id = _proposal.Id,
            Key = _proposal.Id.ToString(),
            Number = _proposal.Head.Number,
            Title = _proposal.Head.Title,
            IsPilot = _proposal.Head.IsPilot,
            SignedOn = _proposal.Head.SignedOn,
            Signer = _proposal.Head.Signer,
            ScanId = _proposal.Head.ScanId,
            Valid = _period,
        },
        Procedures = _procedures,
        Versions = _versions,
        Rules = _rules,
        VersionPeriods = _versionPeriods,
        RulePeriods = _rulePeriods,
    };
}
