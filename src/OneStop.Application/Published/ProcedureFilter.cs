using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>What somebody looks for among the procedures; what is null narrows nothing.</summary>
public sealed record ProcedureFilter
{
    /// <summary>Words as typed, with or without diacritics.</summary>
    public string? Query { get; init; }

    /// <summary>Name of the field.</summary>
    public string? Field { get; init; }

    /// <summary>Key of the agency, or "cap-xa", "cap-huyen".</summary>
    public string? Agency { get; init; }

    /// <summary>Level of government that decides.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Need of life or business.</summary>
    public string? Need { get; init; }

    /// <summary>Shows what is coming and what is abolished too.</summary>
    public bool ShowsAll { get; init; }
}
