using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using OneStop.Infrastructure.Identity;

namespace OneStop.Web.Security;

/// <summary>Signs people in and out.</summary>
internal sealed class SignInService(UserManager<Account> users, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { TenantId = default, StaffId = default, UserName = string.Empty, NormalizedUserName = string.Empty, SecurityStamp = string.Empty };
    private static string? _hashOfNobody;

    /// <summary>Tries to sign in.</summary>
    public async Task<SignInOutcome> SignInAsync(HttpContext context, string userName, string password)
    {
        if (await users.FindByNameAsync(userName) is not { } account)
        {
            // The same work for an unknown name: the time taken must not tell which names exist.
            hasher.VerifyHashedPassword(Nobody, _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody"), password);
            return SignInOutcome.Wrong;
        }

        if (await users.IsLockedOutAsync(account))
        {
            return SignInOutcome.Locked;
        }

        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return await users.IsLockedOutAsync(account) ? SignInOutcome.Locked : SignInOutcome.Wrong;
        }

        if (account.AccessFailedCount > 0)
        {
            await users.ResetAccessFailedCountAsync(account);
        }

        await IssueAsync(context, account);
        return SignInOutcome.Done;
    }

    /// <summary>Gives the person a new cookie after their stamp changed, so that this session goes on.</summary>
    public async Task RenewAsync(HttpContext context)
    {
        if (StaffClaims.StaffIdOf(context.User) is { } id && await users.FindByIdAsync(id.ToString()) is { } account)
        {
            await IssueAsync(context, account);
        }
    }

    private static Task IssueAsync(HttpContext context, Account account) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        StaffClaims.Of(account, CookieAuthenticationDefaults.AuthenticationScheme));
}
