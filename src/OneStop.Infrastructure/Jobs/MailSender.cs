using System.Net;
using System.Net.Mail;
using System.Text;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Sends one plain-text mail.</summary>
internal sealed class MailSender(MailOptions options)
{
    /// <summary>Sends it, or writes it as an .eml file where there is no server.</summary>
    public async Task SendAsync(Application.Common.MailMessage mail, CancellationToken cancellationToken)
    {
        using var message = new MailMessage(options.From, mail.To, mail.Subject, mail.Body)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        using var client = Client();
        await client.SendMailAsync(message, cancellationToken);
    }

    private SmtpClient Client()
    {
        if (options.Host is not { } host)
        {
            Directory.CreateDirectory(options.Folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(options.Folder) };
        }

        var client = new SmtpClient(host, options.Port) { EnableSsl = true };
        if (options.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, options.Password);
        }

        return client;
    }
}
