using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Views;

/// <summary>A list as somebody narrowed, sorted and cut it, under a name; its address is the whole of it.</summary>
public sealed class SavedView : ITenantOwned
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>Longest query string, in characters.</summary>
    public const int LongestQuery = 1000;

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required SavedViewId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Of which list.</summary>
    public required WorkList List { get; init; }

    /// <summary>Its name; a person has each name once for a list.</summary>
    public required string Name { get; set; }

    /// <summary>The list's query string, without the question mark; empty for the list as it is.</summary>
    public required string Query { get; set; }

    /// <summary>The agency the person served when they saved it.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>The role they acted in.</summary>
    public required Role Role { get; init; }

    /// <summary>People of the same agency and role see it too.</summary>
    public bool IsShared { get; set; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset SavedAt { get; set; }
}
