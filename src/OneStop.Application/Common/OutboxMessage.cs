using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Common;

/// <summary>Something to send once the transaction that wrote it has committed; sent by a job, never inside a command.</summary>
public sealed class OutboxMessage : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required MessageId Id { get; init; }

    /// <summary>What it is, e.g. <c>mail</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What to send, as JSON.</summary>
    public required string Payload { get; set; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was sent; null while it waits.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? LastError { get; set; }
}
