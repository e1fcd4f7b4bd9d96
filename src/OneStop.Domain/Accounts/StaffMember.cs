using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Accounts;

/// <summary>A person who works in the system; what they may do comes from their appointments alone.</summary>
public sealed class StaffMember : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required StaffId Id { get; init; }

    /// <summary>Name as typed, NFC.</summary>
    public required string FullName { get; set; }
}
