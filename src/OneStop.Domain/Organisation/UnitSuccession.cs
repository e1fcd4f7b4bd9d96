using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Organisation;

/// <summary>One unit takes over another, whole or in part, on a day.</summary>
public sealed class UnitSuccession : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The unit that ends.</summary>
    public required UnitId PredecessorId { get; init; }

    /// <summary>The unit that takes over.</summary>
    public required UnitId SuccessorId { get; init; }

    /// <summary>First day under the successor.</summary>
    public required DateOnly On { get; init; }

    /// <summary>False where the predecessor was split: the commune alone does not tell the successor.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>False where the target is an assumption, not sourced.</summary>
    public required bool IsSourced { get; init; }
}
