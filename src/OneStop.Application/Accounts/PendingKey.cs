namespace OneStop.Application.Accounts;

/// <summary>A key of an authenticator that is about to be tied to an account.</summary>
/// <param name="Key">The key in base 32, to be typed where a code cannot be scanned.</param>
/// <param name="Seal">The same for the form, readable by nobody else.</param>
public sealed record PendingKey(string Key, string Seal);
