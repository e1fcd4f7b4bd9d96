using System.Security.Claims;
using OneStop.Application.Accounts;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Identity;

namespace OneStop.Web.Security;

/// <summary>What the sign-in cookie says: person, tenant and stamp; and which duty was chosen; never roles, which follow appointments.</summary>
internal static class StaffClaims
{
    private const string Tenant = "tenant";
    private const string Stamp = "stamp";
    private const string Duty = "duty";

    /// <summary>The principal of a signed-in account.</summary>
    public static ClaimsPrincipal Of(Account account, string scheme, Guid? duty = null) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.StaffId.ToString()),
            new Claim(Tenant, account.TenantId.ToString()),
            new Claim(Stamp, account.SecurityStamp),
            .. duty is { } key ? new[] { new Claim(Duty, key.ToString()) } : [],
        ],
        scheme));

    /// <summary>The person; null when nobody is signed in.</summary>
    public static StaffId? StaffIdOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new StaffId(id) : null;

    /// <summary>Whether a cookie was given out by this tenant.</summary>
    public static bool IsOf(ClaimsPrincipal principal, TenantId tenant) => principal.FindFirstValue(Tenant) == tenant.ToString();

    /// <summary>The duty the person chose to act in; null for the first.</summary>
    public static Guid? DutyOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Duty), out var key) ? key : null;

    /// <summary>The stamp the cookie carries.</summary>
    public static string? StampOf(ClaimsPrincipal principal) => principal.FindFirstValue(Stamp);
}
