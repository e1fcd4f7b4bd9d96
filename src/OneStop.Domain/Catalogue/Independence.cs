namespace OneStop.Domain.Catalogue;

/// <summary>How far the reception of a procedure is independent of administrative boundaries within the province (NQ 27/NQ-CP ngày 07/02/2025).</summary>
public enum Independence
{
    /// <summary>Not at all: the competent agency's own counter alone receives it.</summary>
    None = 0,

    /// <summary>In part: some counters beyond the competent agency's own receive it.</summary>
    Partial = 1,

    /// <summary>Wholly: every counter in operation receives it for people of any commune.</summary>
    Whole = 2,
}
