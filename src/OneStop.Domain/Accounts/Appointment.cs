using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Accounts;

/// <summary>A person holds a role at one counter or one agency for a period. Periods of the same role at the same place never overlap.</summary>
public sealed class Appointment : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required AppointmentId Id { get; init; }

    /// <summary>Who.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>As what.</summary>
    public required Role Role { get; init; }

    /// <summary>The agency served; for a counter clerk the agency that runs the counter.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>The counter, for counter clerks only.</summary>
    public CounterId? CounterId { get; init; }

    /// <summary>The division (phòng) of the agency, where the role is bound to one.</summary>
    public string? Division { get; init; }

    /// <summary>From when until when.</summary>
    public required EffectivePeriod Valid { get; init; }
}
