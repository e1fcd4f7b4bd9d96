using OneStop.Domain.Common;

namespace OneStop.Domain.Tenants;

/// <summary>A province's one-stop system, found by host name.</summary>
[SharedAcrossTenants]
public sealed class Tenant
{
    /// <summary>The identifier.</summary>
    public required TenantId Id { get; init; }

    /// <summary>Short ascii name, e.g. <c>lang-son</c>; also the folder of its reference data.</summary>
    public required string Key { get; init; }

    /// <summary>E.g. "Lạng Sơn".</summary>
    public required string Name { get; init; }

    /// <summary>E.g. "tỉnh Lạng Sơn".</summary>
    public required string FullName { get; init; }

    /// <summary>Level-1 agency code of QĐ 20/2020/QĐ-TTg, e.g. <c>H37</c>.</summary>
    public required string AgencyCode { get; init; }

    /// <summary>Province code of the General Statistics Office, e.g. <c>20</c>.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Host names that lead here, lower case, without port.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>IANA time zone in which legal days are counted.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Public hotline shown to citizens.</summary>
    public required string Hotline { get; init; }
}
