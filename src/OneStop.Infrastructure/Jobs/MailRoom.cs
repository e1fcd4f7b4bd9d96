using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OneStop.Application.Common;

namespace OneStop.Infrastructure.Jobs;

/// <inheritdoc cref="IMailRoom"/>
internal sealed class MailRoom(MailOptions options, IDataProtectionProvider protection) : IMailRoom
{
    private readonly IDataProtector _protector = protection.CreateProtector("OneStop.Outbox");

    /// <inheritdoc/>
    public bool Leaves => options.Host is not null;

    /// <inheritdoc/>
    public string Seal(MailMessage mail) => _protector.Protect(JsonSerializer.Serialize(mail));

    /// <summary>The mail of an outbox message, sealed or not.</summary>
    public MailMessage Open(OutboxMessage message) => message.Kind == OutboxKinds.SecretMail
        ? JsonSerializer.Deserialize<MailMessage>(_protector.Unprotect(JsonSerializer.Deserialize<string>(message.Payload)!))!
        : JsonSerializer.Deserialize<MailMessage>(message.Payload)!;
}
