using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>One paper handed in with a dossier.</summary>
public sealed class DossierPaper : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required DossierPaperId Id { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Name of the paper.</summary>
    public required string Name { get; init; }

    /// <summary>In which form it was handed in.</summary>
    public required PaperKind Kind { get; init; }

    /// <summary>How many; 0 when an optional paper was not handed in.</summary>
    public required int Quantity { get; init; }

    /// <summary>Its scan, if there is one.</summary>
    public FileId? FileId { get; init; }

    /// <summary>Where it comes from when it was held already and not asked for again; null when it was handed in.</summary>
    public PaperReuse? Reuse { get; init; }
}
