using OneStop.Application.Common;

namespace OneStop.Application.Accounts;

/// <summary>An account that was made, or a new link for it.</summary>
/// <param name="StaffId">Whose.</param>
/// <param name="FullName">Their name.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="MailedTo">Where the link was sent; null when it was not.</param>
/// <param name="Token">The secret of the link, to be handed over by whoever made it; null when it was sent by mail.</param>
public sealed record NewAccount(Guid StaffId, string FullName, string UserName, string? MailedTo, string? Token) : ISecretResponse;
