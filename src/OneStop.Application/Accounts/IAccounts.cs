using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Credentials of people; what they may do comes from appointments, not from here.</summary>
public interface IAccounts
{
    /// <summary>Makes an account for a person.</summary>
    /// <exception cref="FluentValidation.ValidationException">When the user name is taken or the password is too weak.</exception>
    Task CreateAsync(StaffId staffId, string userName, string password, CancellationToken cancellationToken);

    /// <summary>Changes the password; all other sessions of the person end.</summary>
    /// <exception cref="RefusedException">When the current password is wrong.</exception>
    Task ChangePasswordAsync(StaffId staffId, string current, string next, CancellationToken cancellationToken);

    /// <summary>Ends all sessions of the person.</summary>
    Task SignOutEverywhereAsync(StaffId staffId, CancellationToken cancellationToken);
}
