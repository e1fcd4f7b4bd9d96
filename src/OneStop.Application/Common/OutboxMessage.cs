using System.Text.Json;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Common;

/// <summary>Something to send once the transaction that wrote it has committed; sent by a job, never inside a command.</summary>
public sealed class OutboxMessage : ITenantOwned
{
    /// <summary>A mail.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="mail">The mail.</param>
    /// <param name="at">When it was written.</param>
    public static OutboxMessage Mail(TenantId tenant, MailMessage mail, DateTimeOffset at) => new()
    {
        TenantId = tenant,
        Id = Domain.Common.Id.New<MessageId>(),
        Kind = OutboxKinds.Mail,
        Payload = JsonSerializer.Serialize(mail),
        CreatedAt = at,
    };

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
