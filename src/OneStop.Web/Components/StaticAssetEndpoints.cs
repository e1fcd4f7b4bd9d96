using Microsoft.AspNetCore.Builder;
using Microsoft.Net.Http.Headers;

namespace OneStop.Web.Components;

/// <summary>Serves wwwroot.</summary>
public static class StaticAssetEndpoints
{
    /// <summary>MapStaticAssets, with fonts kept for a year: their file names carry a hash of their content, which the style sheet refers to.</summary>
    public static void MapAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapStaticAssets().ShortCircuit().Add(endpoint =>
        {
            // Everybody needs them, and nobody's account is looked up for them.
            if (endpoint is not RouteEndpointBuilder { RoutePattern.RawText: { } path } || !path.StartsWith("dist/fonts/", StringComparison.Ordinal))
                return;

            var serve = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                    return Task.CompletedTask;
                });
                return serve(context);
            };
        });
}
