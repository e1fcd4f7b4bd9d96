namespace OneStop.Application.Common;

/// <summary>What commands need to know of mail.</summary>
public interface IMailRoom
{
    /// <summary>Whether mail really reaches people, rather than a folder of this installation.</summary>
    bool Leaves { get; }

    /// <summary>A mail that holds a secret, as it waits in the outbox: readable by the sender alone.</summary>
    string Seal(MailMessage mail);
}
