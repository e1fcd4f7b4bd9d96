using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Identity;

/// <inheritdoc cref="IAccounts"/>
internal sealed class AccountService(UserManager<Account> users, ICurrentTenant tenant) : IAccounts
{
    /// <inheritdoc/>
    public async Task CreateAsync(StaffId staffId, string userName, string password, CancellationToken cancellationToken)
    {
        var account = new Account
        {
            TenantId = tenant.Tenant.Id,
            StaffId = staffId,
            UserName = userName,
            NormalizedUserName = users.NormalizeName(userName)!,
            SecurityStamp = string.Empty,
        };
        Check(await users.CreateAsync(account, password), "UserName");
    }

    /// <inheritdoc/>
    public async Task ChangePasswordAsync(StaffId staffId, string current, string next, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        if (!await users.CheckPasswordAsync(account, current))
        {
            throw new ValidationException([new ValidationFailure("Current", "Mật khẩu hiện tại không đúng.")]);
        }

        Check(await users.ChangePasswordAsync(account, current, next), "Next");
    }

    /// <inheritdoc/>
    public async Task SignOutEverywhereAsync(StaffId staffId, CancellationToken cancellationToken) =>
        Check(await users.UpdateSecurityStampAsync(await FindAsync(staffId)), string.Empty);

    private static void Check(IdentityResult result, string field)
    {
        if (!result.Succeeded)
        {
            throw new ValidationException(result.Errors.Select(error => new ValidationFailure(field, error.Description)));
        }
    }

    private async Task<Account> FindAsync(StaffId staffId) =>
        await users.FindByIdAsync(staffId.ToString()) ?? throw new NotFoundException("Account");
}
