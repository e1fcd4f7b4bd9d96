using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Identity;

/// <summary>A person's credentials.</summary>
public sealed class Account : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Whose.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>User name as typed.</summary>
    public required string UserName { get; set; }

    /// <summary>User name, upper case, for look-up.</summary>
    public required string NormalizedUserName { get; set; }

    /// <summary>Hash of the password.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes when the password does or all sessions are ended; cookies that carry an older one are refused.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>Wrong passwords in a row.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Until when nobody may sign in; null when not locked.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }
}
