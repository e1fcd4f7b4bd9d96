using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Accounts;

/// <summary>What the Office allows an agency's administrator to grant without asking: some roles, so many accounts, for a time.</summary>
public sealed class GrantAllowance : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required GrantAllowanceId Id { get; init; }

    /// <summary>The agency.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>The roles; never the Office's nor an administrator's.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>Most people with a current appointment in one of these roles at the agency.</summary>
    public required int MostAccounts { get; init; }

    /// <summary>From when until when.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>Who allowed it.</summary>
    public required string GrantedByName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset GrantedAt { get; init; }

    /// <summary>When the Office ended it; null when it did not.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether it holds now.</summary>
    public bool IsCurrent(DateOnly day, DateTimeOffset now) => Valid.Contains(day) && !(now >= EndedAt);
}
