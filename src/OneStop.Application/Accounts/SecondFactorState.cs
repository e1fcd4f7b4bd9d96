namespace OneStop.Application.Accounts;

/// <summary>A person's second factor.</summary>
/// <param name="UserName">Their user name, for the label in the authenticator.</param>
/// <param name="Since">When it was tied to the account; null without one.</param>
/// <param name="RecoveryCodesLeft">Recovery codes not yet used.</param>
public sealed record SecondFactorState(string UserName, DateTimeOffset? Since, int RecoveryCodesLeft);
