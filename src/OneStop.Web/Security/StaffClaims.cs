using System.Security.Claims;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Identity;

namespace OneStop.Web.Security;

/// <summary>What the sign-in cookie says: person, tenant and stamp; never roles, which follow appointments.</summary>
internal static class StaffClaims
{
    private const string Tenant = "tenant";
    private const string Stamp = "stamp";

    /// <summary>The principal of a signed-in account.</summary>
    public static ClaimsPrincipal Of(Account account, string scheme) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.StaffId.ToString()),
            new Claim(Tenant, account.TenantId.ToString()),
            new Claim(Stamp, account.SecurityStamp),
        ],
        scheme));

    /// <summary>The person; null when nobody is signed in.</summary>
    public static StaffId? StaffIdOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new StaffId(id) : null;

    /// <summary>Whether a cookie was given out by this tenant.</summary>
    public static bool IsOf(ClaimsPrincipal principal, TenantId tenant) => principal.FindFirstValue(Tenant) == tenant.ToString();

    /// <summary>The stamp the cookie carries.</summary>
    public static string? StampOf(ClaimsPrincipal principal) => principal.FindFirstValue(Stamp);
}
