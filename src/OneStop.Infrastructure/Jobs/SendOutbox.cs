#pragma warning disable MA0048 // A use case is one file.
using System.Net.Mail;
using System.Security.Cryptography;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Sends what commands left in the outbox; what fails is tried again, a few times.</summary>
[SystemOnly]
public sealed record SendOutbox : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class SendOutboxHandler(AppDb db, MailSender mail, MailRoom room, TimeProvider time) : IRequestHandler<SendOutbox, int>
{
    private const int MostAttempts = 8;
    private const int Batch = 50;

    /// <inheritdoc/>
    public async Task<int> Handle(SendOutbox request, CancellationToken cancellationToken)
    {
        // Rows another node is sending are skipped, not waited for.
        var messages = await db.OutboxMessages
            .FromSql($"select * from outbox_messages where sent_at is null and attempts < {MostAttempts} order by created_at limit {Batch} for update skip locked")
            .ToListAsync(cancellationToken);
        foreach (var message in messages)
        {
            message.Attempts++;
            try
            {
                await mail.SendAsync(room.Open(message), cancellationToken);
                message.SentAt = time.GetUtcNow();
                message.LastError = null;
                if (message.Kind == OutboxKinds.SecretMail)
                {
                    message.Payload = "{}";
                }
            }
            catch (Exception failure) when (failure is SmtpException or IOException or FormatException or CryptographicException)
            {
                message.LastError = failure.GetType().Name;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return messages.Count(message => message.SentAt is not null);
    }
}
