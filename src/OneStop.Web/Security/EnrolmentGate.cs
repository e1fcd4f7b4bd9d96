using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Web.Security;

/// <summary>Leads whoever must have a second factor and has none to the page where they get one; until then they have no duty and may do nothing.</summary>
internal sealed class EnrolmentGate(RequestDelegate next)
{
    private static readonly string[] Open = [Links.SecondFactor, Links.SignOut, "/loi"];

    public Task InvokeAsync(HttpContext context, TenantContext current)
    {
        if (current.MustEnrol
            && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && !Open.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
        {
            context.Response.Redirect(Links.SecondFactor);
            return Task.CompletedTask;
        }

        return next(context);
    }
}
