using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Organisation;

/// <summary>
/// A one-stop counter: the provincial centre, a district or commune one-stop division until 30/06/2025
/// (NĐ 61/2018), a commune public administration centre from 01/07/2025 (NĐ 118/2025 Điều 7).
/// </summary>
public sealed class Counter : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required CounterId Id { get; init; }

    /// <summary>Stable ascii name within the tenant and period, e.g. <c>tinh</c>, <c>huyen-180</c>, <c>xa-05977</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Full name, e.g. "Trung tâm Phục vụ hành chính công xã Đồng Đăng".</summary>
    public required string Name { get; init; }

    /// <summary>Name for lists, e.g. "TTPVHCC xã Đồng Đăng".</summary>
    public required string ShortName { get; init; }

    /// <summary>Level of government.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>What kind of counter it is.</summary>
    public required CounterKind Kind { get; init; }

    /// <summary>The unit it serves; null for the provincial centre.</summary>
    public UnitId? UnitId { get; init; }

    /// <summary>The agency it belongs to: the provincial Office or the People's Committee of its unit.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>Where people go.</summary>
    public required string Address { get; init; }

    /// <summary>Public telephone.</summary>
    public required string Hotline { get; init; }

    /// <summary>E.g. "07:00–11:30, 13:30–17:00, thứ Hai đến thứ Sáu".</summary>
    public required string OpeningHours { get; init; }

    /// <summary>Address, hotline and hours are made up because no public source gives them.</summary>
    public required bool IsSampleData { get; init; }

    /// <summary>Place name (địa danh) before the date on forms, e.g. "Đồng Đăng".</summary>
    public required string Place { get; init; }

    /// <summary>When it operates.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>
    /// Whether it is the agency's own counter: the provincial centre for every provincial agency, its own for a People's Committee.
    /// A dossier received at any other counter was received independently of administrative boundaries (không phụ thuộc vào địa giới hành chính).
    /// </summary>
    public bool IsOwnOf(Agency agency) => agency.Level == GovernmentLevel.Province ? Level == GovernmentLevel.Province : AgencyId == agency.Id;
}
