using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>A decision or decree that is published: procedures and receipt rules rest on it. Only the end of its period ever changes.</summary>
public sealed class CatalogueDecision : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required DecisionId Id { get; init; }

    /// <summary>Stable ascii name, e.g. <c>thi-diem-2023</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Number and sign, e.g. "Nghị định 118/2025/NĐ-CP".</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>A pilot ends by itself and says so.</summary>
    public required bool IsPilot { get; init; }

    /// <summary>The day it was signed; null where not on record.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Who signed, with title; null where not on record.</summary>
    public string? Signer { get; init; }

    /// <summary>The scan of the signed text; null where there is none.</summary>
    public FileId? ScanId { get; init; }

    /// <summary>When it is in force.</summary>
    public required EffectivePeriod Valid { get; set; }
}
