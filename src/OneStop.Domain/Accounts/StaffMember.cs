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

    /// <summary>Title of their post, e.g. "Phó Trưởng phòng".</summary>
    public string? Position { get; set; }

    /// <summary>Where mail for them goes.</summary>
    public string? Email { get; set; }

    /// <summary>Their telephone, as stored: digits with the leading 0.</summary>
    public string? Phone { get; set; }
}
