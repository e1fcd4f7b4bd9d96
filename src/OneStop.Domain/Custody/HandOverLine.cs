using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Custody;

/// <summary>One dossier on a hand-over list.</summary>
public sealed class HandOverLine : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The list.</summary>
    public required SlipId SlipId { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Received whole (true), not whole (false), or not yet (null).</summary>
    public bool? IsComplete { get; internal set; }

    /// <summary>What is missing.</summary>
    public string? Note { get; internal set; }

    /// <summary>When the receiver confirmed.</summary>
    public DateTimeOffset? AcknowledgedAt { get; internal set; }

    /// <summary>Who confirmed, by name.</summary>
    public string? AcknowledgedBy { get; internal set; }
}
