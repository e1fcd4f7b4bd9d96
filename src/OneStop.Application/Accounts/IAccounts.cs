using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Credentials of people; what they may do comes from appointments, not from here.</summary>
public interface IAccounts
{
    /// <summary>Makes an account for a person.</summary>
    /// <exception cref="FluentValidation.ValidationException">When the user name is taken or the password is too weak.</exception>
    Task CreateAsync(StaffId staffId, string userName, string password, CancellationToken cancellationToken);

    /// <summary>Makes an account that cannot be used before its activation link is.</summary>
    Task CreateWithoutPasswordAsync(StaffId staffId, string userName, CancellationToken cancellationToken);

    /// <summary>Makes the secret of a new activation link (256 bits, 7 days, once); the one before is void.</summary>
    Task<string> IssueActivationAsync(StaffId staffId, CancellationToken cancellationToken);

    /// <summary>Whose account a link is for; null when it is wrong, used or expired.</summary>
    Task<(StaffId StaffId, string UserName)?> FindByActivationAsync(string? token, CancellationToken cancellationToken);

    /// <summary>Sets the password by a link, which is then spent; all sessions end.</summary>
    /// <exception cref="RefusedException">When the link is wrong, used or expired.</exception>
    Task<StaffId> ActivateAsync(string? token, string password, CancellationToken cancellationToken);

    /// <summary>Takes a person's second factor away.</summary>
    /// <exception cref="RefusedException">When there is none.</exception>
    Task ResetSecondFactorAsync(StaffId staffId, CancellationToken cancellationToken);

    /// <summary>Changes the password; all other sessions of the person end.</summary>
    /// <exception cref="RefusedException">When the current password is wrong.</exception>
    Task ChangePasswordAsync(StaffId staffId, string current, string next, CancellationToken cancellationToken);

    /// <summary>What a person should know of their own second factor; null when they have no account.</summary>
    Task<SecondFactorState?> SecondFactorAsync(StaffId staffId, CancellationToken cancellationToken);

    /// <summary>A key to enrol: the one of a form already shown, or a new one.</summary>
    PendingKey PendingKey(StaffId staffId, string? seal);

    /// <summary>Ties the authenticator that shows this code to the account; all other sessions end.</summary>
    /// <returns>The recovery codes, to be shown once.</returns>
    /// <exception cref="RefusedException">When the key of the form has expired.</exception>
    /// <exception cref="FluentValidation.ValidationException">When a code is wrong.</exception>
    Task<IReadOnlyList<string>> EnrolAsync(StaffId staffId, string seal, string code, string? currentCode, CancellationToken cancellationToken);

    /// <summary>Ties a known key to the account: for demonstration data.</summary>
    Task PresetSecondFactorAsync(StaffId staffId, string key, CancellationToken cancellationToken);

    /// <summary>New recovery codes; the old ones are void.</summary>
    /// <exception cref="FluentValidation.ValidationException">When the code is wrong.</exception>
    Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(StaffId staffId, string code, CancellationToken cancellationToken);

    /// <summary>Ends all sessions of the person.</summary>
    Task SignOutEverywhereAsync(StaffId staffId, CancellationToken cancellationToken);
}
