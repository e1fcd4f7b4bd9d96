using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Forms;

/// <summary>One printing of a form; the first gives the original, later ones are marked on the paper. Rows are added and read, never changed.</summary>
public sealed class FormPrint : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The form.</summary>
    public required FormId FormId { get; init; }

    /// <summary>Which printing, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset PrintedAt { get; init; }

    /// <summary>Who.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Their name then.</summary>
    public required string StaffName { get; init; }
}
