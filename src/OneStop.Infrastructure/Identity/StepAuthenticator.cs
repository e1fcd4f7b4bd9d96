using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Identity;

/// <summary>Identity's authenticator, which takes each time step once: a code seen over a shoulder is worth nothing.</summary>
internal sealed class StepAuthenticator(AppDb db, TotpClock clock) : AuthenticatorTokenProvider<Account>
{
    /// <inheritdoc/>
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key || Totp.StepOf(key, token, clock.Step, clock.Window, user.LastTimeStep) is not { } step)
        {
            return false;
        }

        // Of two requests with one code, the database lets one through.
        return await db.Set<Account>()
            .Where(account => account.StaffId == user.StaffId && (account.LastTimeStep == null || account.LastTimeStep < step))
            .ExecuteUpdateAsync(change => change.SetProperty(account => account.LastTimeStep, step)) == 1;
    }
}
