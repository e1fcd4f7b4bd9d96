using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>An administrative procedure of the national catalogue: its code, which never changes. All else is said by its versions.</summary>
public sealed class Procedure : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ProcedureId Id { get; init; }

    /// <summary>National code, e.g. <c>1.004628</c>.</summary>
    public required string Code { get; init; }
}
