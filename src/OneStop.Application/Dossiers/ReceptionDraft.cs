using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>What a clerk has typed and not yet received, one per clerk and counter; survives a closed tab.</summary>
public sealed class ReceptionDraft : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Whose.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Where.</summary>
    public required CounterId CounterId { get; init; }

    /// <summary>The form's fields as a JSON object of texts.</summary>
    public required string Form { get; set; }

    /// <summary>When it was last saved.</summary>
    public required DateTimeOffset UpdatedAt { get; set; }
}
