using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Views;

/// <summary>How a list looks for a person who opens it without saying how: their filters, order and columns.</summary>
public sealed class DefaultView : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Whose it is.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Of which list.</summary>
    public required WorkList List { get; init; }

    /// <summary>The list's query string, without the question mark.</summary>
    public required string Query { get; set; }

    /// <summary>When it was chosen.</summary>
    public required DateTimeOffset SavedAt { get; set; }
}
