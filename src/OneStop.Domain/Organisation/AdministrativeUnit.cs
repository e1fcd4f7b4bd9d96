using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Organisation;

/// <summary>
/// One generation of an administrative unit. Statistics-office codes are re-used with another meaning
/// (05977 was Vĩnh Trại and is now Đông Kinh), so a unit is known by code and period together.
/// </summary>
public sealed class AdministrativeUnit : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier of this generation.</summary>
    public required UnitId Id { get; init; }

    /// <summary>Code of the General Statistics Office.</summary>
    public required string Code { get; init; }

    /// <summary>Full name with its kind, e.g. "Xã Đồng Đăng".</summary>
    public required string Name { get; init; }

    /// <summary>District or commune; the province itself is the tenant.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>Code of the unit above: the province, or the district of a commune before 1/7/2025.</summary>
    public required string ParentCode { get; init; }

    /// <summary>When this generation exists.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>The name without its kind, e.g. "Đồng Đăng".</summary>
    public string ProperName => UnitName.Proper(Name);
}
