namespace OneStop.Infrastructure.Jobs;

/// <summary>How mail leaves: by an SMTP server, or into a folder where there is none.</summary>
public sealed record MailOptions
{
    /// <summary>Sender address.</summary>
    public string From { get; init; } = "khong-tra-loi@onestop.localhost";

    /// <summary>SMTP server; null writes .eml files into <see cref="Folder"/>.</summary>
    public string? Host { get; init; }

    /// <summary>SMTP port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>SMTP user, if any.</summary>
    public string? User { get; init; }

    /// <summary>SMTP password, if any.</summary>
    public string? Password { get; init; }

    /// <summary>Folder for .eml files.</summary>
    public string Folder { get; init; } = string.Empty;
}
