using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Catalogue.Import;

/// <summary>The rows of an import as they were sent; apart from it, because they are many and it is asked for often.</summary>
public sealed class CatalogueImportSheet : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The import.</summary>
    public required ImportId ImportId { get; init; }

    /// <summary>Its rows.</summary>
    public required IReadOnlyList<SourceRow> Rows { get; init; }
}
