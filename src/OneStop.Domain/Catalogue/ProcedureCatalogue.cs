using System.Collections.Concurrent;
using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>All procedures, versions, decisions and receipt rules of a tenant over all time, immutable.</summary>
public sealed class ProcedureCatalogue
{
    private readonly Dictionary<ProcedureId, Procedure> _procedures;
    private readonly Dictionary<string, Procedure> _byCode;
    private readonly Dictionary<ProcedureVersionId, ProcedureVersion> _versions;
    private readonly Dictionary<ProcedureId, ProcedureVersion[]> _versionsOf;
    private readonly Dictionary<DecisionId, CatalogueDecision> _decisions;
    private readonly Dictionary<ReceiptRuleId, ReceiptRule> _rules;
    private readonly ILookup<ProcedureId, ReceiptRule> _rulesOf;
    private readonly ReceiptRule[] _generalRules;
    private readonly ConcurrentDictionary<ProcedureVersionId, string> _searchKeys = new();
    private readonly ConcurrentDictionary<ProcedureVersionId, IReadOnlyList<ReceiptRule>> _rulesAbout = new();

    /// <summary>Builds the look-ups once.</summary>
    public ProcedureCatalogue(
        IEnumerable<Procedure> procedures,
        IEnumerable<ProcedureVersion> versions,
        IEnumerable<CatalogueDecision> decisions,
        IEnumerable<ReceiptRule> rules)
    {
        _procedures = procedures.ToDictionary(procedure => procedure.Id);
        _byCode = _procedures.Values.ToDictionary(procedure => procedure.Code, StringComparer.Ordinal);
        _versions = versions.ToDictionary(version => version.Id);
        _versionsOf = _versions.Values.GroupBy(version => version.ProcedureId).ToDictionary(all => all.Key, all => all.OrderBy(version => version.Valid.From).ToArray());
        _decisions = decisions.ToDictionary(decision => decision.Id);
        Rules = [.. rules];
        _rules = Rules.ToDictionary(rule => rule.Id);
        _rulesOf = Rules.Where(rule => rule.ProcedureId is not null).ToLookup(rule => rule.ProcedureId!.Value);
        _generalRules = [.. Rules.Where(rule => rule.ProcedureId is null)];
    }

    /// <summary>Every procedure.</summary>
    public IReadOnlyCollection<Procedure> Procedures => _procedures.Values;

    /// <summary>Every version of every procedure.</summary>
    public IReadOnlyCollection<ProcedureVersion> Versions => _versions.Values;

    /// <summary>Every decision.</summary>
    public IReadOnlyCollection<CatalogueDecision> Decisions => _decisions.Values;

    /// <summary>Every rule.</summary>
    public IReadOnlyList<ReceiptRule> Rules { get; }

    /// <summary>The procedure of this id.</summary>
    public Procedure Procedure(ProcedureId id) => _procedures[id];

    /// <summary>The procedure with this national code; null when unknown.</summary>
    public Procedure? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The version of this id.</summary>
    public ProcedureVersion Version(ProcedureVersionId id) => _versions[id];

    /// <summary>The version of this id; null when it was taken back before it came into force.</summary>
    public ProcedureVersion? FindVersion(ProcedureVersionId id) => _versions.GetValueOrDefault(id);

    /// <summary>Versions of a procedure, the oldest first.</summary>
    public IReadOnlyList<ProcedureVersion> VersionsOf(ProcedureId id) => _versionsOf.GetValueOrDefault(id, []);

    /// <summary>The version in force on a day; null when there is none.</summary>
    public ProcedureVersion? VersionOn(ProcedureId id, DateOnly day) => Array.Find(_versionsOf.GetValueOrDefault(id, []), version => version.Valid.Contains(day));

    /// <summary>Versions in force on a day, one a procedure.</summary>
    public IEnumerable<ProcedureVersion> VersionsOn(DateOnly day) => _versions.Values.Where(version => version.Valid.Contains(day));

    /// <summary>The version by which a procedure is known on a day: the one in force, else the last before, else the first to come; null where it has none.</summary>
    public ProcedureVersion? KnownAs(ProcedureId id, DateOnly day)
    {
        var versions = VersionsOf(id);
        return versions.LastOrDefault(version => version.Valid.From <= day) ?? (versions.Count > 0 ? versions[0] : null);
    }

    /// <summary>The decision of this id.</summary>
    public CatalogueDecision Decision(DecisionId id) => _decisions[id];

    /// <summary>The decision of this id; null while it is not published.</summary>
    public CatalogueDecision? FindDecision(DecisionId id) => _decisions.GetValueOrDefault(id);

    /// <summary>The rule of this id.</summary>
    public ReceiptRule Rule(ReceiptRuleId id) => _rules[id];

    /// <summary>Rules about a procedure, whatever the day and counter; in a fixed order.</summary>
    public IReadOnlyList<ReceiptRule> RulesAbout(ProcedureVersion version) => _rulesAbout.GetOrAdd(version.Id, _ =>
        [.. _rulesOf[version.ProcedureId].Concat(_generalRules).Where(rule => rule.IsAbout(version)).OrderBy(rule => rule.Scope).ThenBy(rule => rule.Valid.From).ThenBy(rule => rule.Key, StringComparer.Ordinal)]);

    /// <summary>The rules of a key over time: one, or one a procedure it names.</summary>
    public IEnumerable<ReceiptRule> RulesOfKey(string key) => Rules.Where(rule => rule.Key == key || rule.Key.StartsWith(key + ReceiptRule.KeyMark, StringComparison.Ordinal));

    /// <summary>Procedures whose search key holds every word of the query, in any order; all when the query is blank. Each as it is known on the day.</summary>
    public IEnumerable<ProcedureVersion> Search(string? query, DateOnly day)
    {
        var words = VietnameseText.SearchKey(query ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _procedures.Values
            .Select(procedure => (Code: procedure.Code, Version: KnownAs(procedure.Id, day)))
            .Where(found => found.Version is not null)
            .Select(found => (found.Code, Version: found.Version!, Key: SearchKey(found.Version!)))
            .Where(found => words.All(word => found.Key.Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(found => words.Count(word => found.Key.Contains(' ' + word, StringComparison.Ordinal)))
            .ThenBy(found => found.Version.Name.Length)
            .ThenBy(found => found.Code, StringComparer.Ordinal)
            .Select(found => found.Version);
    }

    private string SearchKey(ProcedureVersion version) => _searchKeys.GetOrAdd(version.Id, _ => version.Content.SearchKey(_procedures[version.ProcedureId].Code));
}
