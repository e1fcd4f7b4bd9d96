namespace OneStop.Application.Common;

/// <summary>Kinds of messages in the outbox.</summary>
public static class OutboxKinds
{
    /// <summary>A mail.</summary>
    public const string Mail = "mail";

    /// <summary>A sealed mail (<see cref="IMailRoom.Seal"/>); forgotten once it is sent.</summary>
    public const string SecretMail = "mail.secret";
}
