using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Calendar;

/// <summary>A person was told of the day's deadlines.</summary>
public sealed class DeadlineDigest : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The person.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>The working day.</summary>
    public required DateOnly Day { get; init; }
}
