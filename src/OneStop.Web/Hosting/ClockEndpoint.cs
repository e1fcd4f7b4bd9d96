using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Web.Hosting;

/// <summary>Development only: the bar's form that sends a browser to another time, or back.</summary>
internal static class ClockEndpoint
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Links.ClockBar, Travel).AllowAnonymous();

    private static IResult Travel(HttpContext context, ICurrentTenant tenant, [FromForm] string? at)
    {
        if (DateTime.TryParseExact(at, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            var offset = TenantTime.Of(tenant.Tenant.TimeZone).Instant(local) - TimeProvider.System.GetUtcNow();
            context.Response.Cookies.Append(
                ClockTravelMiddleware.Cookie,
                offset.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }
        else
        {
            context.Response.Cookies.Delete(ClockTravelMiddleware.Cookie);
        }

        var back = context.Request.Headers.Referer.ToString();
        return Results.LocalRedirect(Uri.TryCreate(back, UriKind.Absolute, out var from) ? from.PathAndQuery : Links.Home);
    }
}
