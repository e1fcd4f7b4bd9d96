using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Organisation;

/// <summary>An agency that is competent for procedures: a provincial department or a People's Committee.</summary>
public sealed class Agency : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required AgencyId Id { get; init; }

    /// <summary>Stable ascii name within the tenant, e.g. <c>so-vhttdl</c>, <c>ubnd-180</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Agency identification code (QĐ 20/2020/QĐ-TTg), e.g. <c>H37.16</c>. Codes below the province are sample data until published.</summary>
    public required string Code { get; init; }

    /// <summary>E.g. "Sở Văn hóa, Thể thao và Du lịch".</summary>
    public required string Name { get; init; }

    /// <summary>E.g. "Sở VH, TT và DL".</summary>
    public required string ShortName { get; init; }

    /// <summary>Level of government.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>The unit whose People's Committee it is; null for provincial departments.</summary>
    public UnitId? UnitId { get; init; }

    /// <summary>Its divisions (phòng), by name; empty where it has none.</summary>
    public required IReadOnlyList<string> Divisions { get; init; }

    /// <summary>Key of the agency that took over when this one ended.</summary>
    public string? SuccessorKey { get; init; }

    /// <summary>When it exists.</summary>
    public required EffectivePeriod Valid { get; init; }
}
