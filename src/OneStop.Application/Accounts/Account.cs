using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Accounts;

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

    /// <summary>Until when nobody may sign in after too many wrong passwords; null when open.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Key of the authenticator, protected; null without a second factor.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>When the authenticator was tied to the account.</summary>
    public DateTimeOffset? SecondFactorSince { get; set; }

    /// <summary>The last time step whose code was used: it and all before it are spent.</summary>
    public long? LastTimeStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    /// <summary>When the person first set a password by an activation link, or the account came with one.</summary>
    public DateTimeOffset? ActivatedAt { get; set; }

    /// <summary>Hash of the activation link that is out; null when none is.</summary>
    public string? ActivationHash { get; set; }

    /// <summary>Until when that link works.</summary>
    public DateTimeOffset? ActivationExpiresAt { get; set; }

    /// <summary>When an administrator locked the account; null when open.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>Why.</summary>
    public string? LockReason { get; set; }

    /// <summary>When the account was made; null for those older than this note.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the person last signed in.</summary>
    public DateTimeOffset? LastSignedInAt { get; set; }
}
