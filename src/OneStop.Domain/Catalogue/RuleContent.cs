using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>A receipt rule as proposed; a list that is empty narrows nothing. See <see cref="ReceiptRule"/>.</summary>
public sealed record RuleContent
{
    /// <summary>Codes of the procedures it is for; empty for all of the field and level.</summary>
    public IReadOnlyList<string> ProcedureCodes { get; init; } = [];

    /// <summary>The field of procedures; null for any.</summary>
    public string? Field { get; init; }

    /// <summary>The level of procedures; null for any.</summary>
    public GovernmentLevel? ProcedureLevel { get; init; }

    /// <summary>Levels of counters.</summary>
    public IReadOnlyList<GovernmentLevel> CounterLevels { get; init; } = [];

    /// <summary>Kinds of counters.</summary>
    public IReadOnlyList<CounterKind> CounterKinds { get; init; } = [];

    /// <summary>Keys of counters named one by one.</summary>
    public IReadOnlyList<string> CounterKeys { get; init; } = [];

    /// <summary>How far it reaches.</summary>
    public ReceiptScope Scope { get; init; } = ReceiptScope.Province;

    /// <summary>Ways of submission.</summary>
    public IReadOnlyList<Channel> Ways { get; init; } = [];

    /// <summary>Where the result may be returned.</summary>
    public IReadOnlyList<ReturnPlace> ReturnPlaces { get; init; } = [];

    /// <summary>The article, e.g. "khoản 1 Điều 1".</summary>
    public string Article { get; init; } = string.Empty;

    /// <summary>The rule as a clerk would say it.</summary>
    public string Text { get; init; } = string.Empty;
}
