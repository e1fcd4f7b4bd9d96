using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Accounts;

/// <summary>Somebody stands in for an absent colleague, in one of their appointments, for some days.</summary>
public sealed class Deputation : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required DeputationId Id { get; init; }

    /// <summary>The appointment of the absent person.</summary>
    public required AppointmentId AppointmentId { get; init; }

    /// <summary>Who stands in.</summary>
    public required StaffId DeputyId { get; init; }

    /// <summary>The days.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who named the deputy.</summary>
    public required StaffId NamedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset NamedAt { get; init; }

    /// <summary>When it was called off; null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether it gives the duty now.</summary>
    public bool IsCurrent(DateOnly day, DateTimeOffset now) => Valid.Contains(day) && !(now >= EndedAt);
}
