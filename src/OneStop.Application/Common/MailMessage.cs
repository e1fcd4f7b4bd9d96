namespace OneStop.Application.Common;

/// <summary>A plain-text mail in the outbox.</summary>
public sealed record MailMessage(string To, string Subject, string Body);
