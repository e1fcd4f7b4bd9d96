using OneStop.Infrastructure;
using OneStop.Web.Components;
using OneStop.Web.Security;

namespace OneStop.Web.Hosting;

/// <summary>The way of a request through the site.</summary>
internal static class PortalPipeline
{
    /// <summary>Health of the site and its database, for load balancers.</summary>
    public const string HealthPath = "/suc-khoe";

    /// <summary>Builds the pipeline.</summary>
    public static void Use(WebApplication app)
    {
        // The host adds it itself when ASPNETCORE_FORWARDEDHEADERS_ENABLED is set. Twice would believe one entry more,
        // and that one the caller writes: look-ups could no longer be limited by address.
        if (!app.Configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED"))
        {
            app.UseForwardedHeaders();
        }

        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler("/loi/500");
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.UseHealthChecks(HealthPath);
        if (app.Environment.IsDevelopment())
        {
            app.UseMiddleware<ClockTravelMiddleware>(app.Services.GetRequiredService<TravellingClock>());
        }

        app.UseMiddleware<TenantMiddleware>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<EnrolmentGate>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapRazorPages().WithStaticAssets();
        FileEndpoints.Map(app);
        CatalogueEndpoints.Map(app);
        PublishedEndpoints.Map(app);

        // An address that is not there says so, to citizens too; without this it would ask them to sign in.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
        if (app.Environment.IsDevelopment())
        {
            ClockEndpoint.Map(app);
        }
    }
}
