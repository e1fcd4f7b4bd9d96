using OneStop.Domain.Common;

namespace OneStop.Domain.Tenants;

/// <summary>Belongs to one tenant; the database refuses to show it to another.</summary>
public interface ITenantOwned
{
    /// <summary>The owner.</summary>
    TenantId TenantId { get; }
}
