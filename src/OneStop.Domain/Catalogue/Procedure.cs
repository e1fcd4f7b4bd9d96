using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>An administrative procedure of the national catalogue.</summary>
public sealed class Procedure : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ProcedureId Id { get; init; }

    /// <summary>National code, e.g. <c>1.004628</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Field (lĩnh vực).</summary>
    public required string Field { get; init; }

    /// <summary>Code, name, field and everyday words without diacritics, for search as people type.</summary>
    public required string SearchKey { get; init; }
}
