using OneStop.Application.Common;

namespace OneStop.Application.Accounts;

/// <summary>New recovery codes, shown once.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes) : ISecretResponse;
