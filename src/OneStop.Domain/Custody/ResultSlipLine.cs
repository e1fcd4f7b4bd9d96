using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Custody;

/// <summary>One result on a hand-over list of results. Written once: whether it has come, the dossier says.</summary>
public sealed class ResultSlipLine : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The list.</summary>
    public required ResultSlipId SlipId { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Ordinal { get; init; }
}
