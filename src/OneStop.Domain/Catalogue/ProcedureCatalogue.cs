using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>All procedures, versions, decisions and receipt rules of a tenant over all time, immutable.</summary>
public sealed class ProcedureCatalogue
{
    private readonly Dictionary<ProcedureId, Procedure> _procedures;
    private readonly Dictionary<string, Procedure> _byCode;
    private readonly Dictionary<ProcedureVersionId, ProcedureVersion> _versions;
    private readonly ILookup<ProcedureId, ProcedureVersion> _versionsOf;
    private readonly Dictionary<DecisionId, CatalogueDecision> _decisions;

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
        _versionsOf = _versions.Values.ToLookup(version => version.ProcedureId);
        _decisions = decisions.ToDictionary(decision => decision.Id);
        Rules = [.. rules];
    }

    /// <summary>Every procedure.</summary>
    public IReadOnlyCollection<Procedure> Procedures => _procedures.Values;

    /// <summary>Every rule.</summary>
    public IReadOnlyList<ReceiptRule> Rules { get; }

    /// <summary>The procedure of this id.</summary>
    public Procedure Procedure(ProcedureId id) => _procedures[id];

    /// <summary>The procedure with this national code; null when unknown.</summary>
    public Procedure? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The version of this id.</summary>
    public ProcedureVersion Version(ProcedureVersionId id) => _versions[id];

    /// <summary>The version in force on a day; null when there is none.</summary>
    public ProcedureVersion? VersionOn(ProcedureId id, DateOnly day) => _versionsOf[id].FirstOrDefault(version => version.Valid.Contains(day));

    /// <summary>The decision of this id.</summary>
    public CatalogueDecision Decision(DecisionId id) => _decisions[id];

    /// <summary>Procedures whose search key holds every word of the query, in any order; all when the query is blank.</summary>
    public IEnumerable<Procedure> Search(string? query)
    {
        var words = VietnameseText.SearchKey(query ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _procedures.Values
            .Where(procedure => words.All(word => procedure.SearchKey.Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(procedure => words.Count(word => procedure.SearchKey.Contains(' ' + word, StringComparison.Ordinal)))
            .ThenBy(procedure => procedure.Name.Length)
            .ThenBy(procedure => procedure.Code, StringComparer.Ordinal);
    }
}
