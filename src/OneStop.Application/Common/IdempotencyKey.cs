using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Common;

/// <summary>A command that was carried out, so that a replayed request gets the first answer and changes nothing.</summary>
public sealed class IdempotencyKey : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The key that came with the request.</summary>
    public required Guid Key { get; init; }

    /// <summary>Who sent it.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Which command it was.</summary>
    public required string Command { get; init; }

    /// <summary>The answer, as JSON.</summary>
    public string? Response { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
