using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>What a proposed decision says of itself; a draft may still lack any of it.</summary>
public sealed record ProposalHead
{
    /// <summary>Number and sign, e.g. "Quyết định số 1699/QĐ-UBND"; empty until it is signed.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>What it is about (trích yếu).</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Who signed, with title.</summary>
    public string Signer { get; init; } = string.Empty;

    /// <summary>The scan of the text.</summary>
    public FileId? ScanId { get; init; }

    /// <summary>A pilot ends by itself.</summary>
    public bool IsPilot { get; init; }

    /// <summary>First day in force.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in force; null while no end is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The period; null while no first day is known, or the last lies before it.</summary>
    public EffectivePeriod? Period => From is { } from && !(LastDay < from) ? new EffectivePeriod(from, LastDay?.AddDays(1)) : null;
}
