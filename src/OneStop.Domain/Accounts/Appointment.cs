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
    public required EffectivePeriod Valid { get; set; }

    /// <summary>The instant somebody ended it ahead of its period; null when nobody did.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether it gives access now: its days and, when it was ended, its minute.</summary>
    public bool IsCurrent(DateOnly day, DateTimeOffset now) => Valid.Contains(day) && !(now >= EndedAt);

    /// <summary>Whether it will give access on no later day.</summary>
    public bool IsOver(DateOnly day, DateTimeOffset now) => now >= EndedAt || day >= Valid.Until;

    /// <summary>Ends it this minute.</summary>
    /// <exception cref="RefusedException">When it is over already.</exception>
    public void EndNow(DateOnly day, DateTimeOffset now)
    {
        Refusal.ThrowIf(IsOver(day, now) ? new Refusal(RefusalCodes.AppointmentOver) : null);
        EndedAt = now;
    }

    /// <summary>Lets it end with this day.</summary>
    /// <exception cref="RefusedException">When it is over already, or begins after that day.</exception>
    public void EndWith(DateOnly lastDay, DateOnly day, DateTimeOffset now)
    {
        Refusal.ThrowIf(IsOver(day, now) || lastDay < Valid.From || lastDay >= Valid.Until ? new Refusal(RefusalCodes.AppointmentOver) : null);
        Valid = new EffectivePeriod(Valid.From, lastDay.AddDays(1));
    }
}
