using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Web.Security;

/// <summary>
/// Looks at every cookie anew: another tenant's is refused, and so is one whose stamp is old (password changed, signed
/// out everywhere); then finds the person's current duty.
/// </summary>
internal sealed class CookieCheck(TenantContext current, AppDb db, Duties duties) : CookieAuthenticationEvents
{
    /// <inheritdoc/>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        if (StaffClaims.StaffIdOf(principal) is not { } staffId || !StaffClaims.IsOf(principal, current.Tenant.Id))
        {
            await RefuseAsync(context);
            return;
        }

        var account = await db.Set<Account>().AsNoTracking()
            .Where(account => account.StaffId == staffId)
            .Select(account => new { account.SecurityStamp, account.LockedAt, HasSecondFactor = account.SecondFactorSince != null })
            .FirstOrDefaultAsync(context.HttpContext.RequestAborted);
        if (account is null || account.LockedAt is not null || account.SecurityStamp != StaffClaims.StampOf(principal))
        {
            await RefuseAsync(context);
            return;
        }

        var held = await duties.OfPersonAsync(staffId, context.HttpContext.RequestAborted);
        if (!account.HasSecondFactor && held.Any(duty => SecondFactor.IsRequiredFor(duty.Role)))
        {
            current.HoldToEnrol(staffId);
            return;
        }

        current.SignIn(staffId);
        current.Hold(held);

        // A duty chosen a while ago may be over: then the first one that is not.
        var chosen = StaffClaims.DutyOf(principal);
        current.ActAs(held.FirstOrDefault(duty => duty.Key == chosen) ?? (held.Count > 0 ? held[0] : null));
    }

    private static async Task RefuseAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
