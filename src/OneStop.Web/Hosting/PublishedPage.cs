using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OneStop.Application.Common;

namespace OneStop.Web.Hosting;

/// <summary>
/// A page that shows published content to anybody. It may change at midnight and with every publication, so browsers keep it
/// but ask each time; who has it as it is gets 304 without anything being drawn. Whoever is signed in sees their own frame, which is not kept.
/// </summary>
public abstract class PublishedPage : AppPage
{
    /// <summary>The legal day.</summary>
    public DateOnly Today { get; private set; }

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var province = await Services.GetRequiredService<ICurrentProvince>().GetAsync(HttpContext.RequestAborted);
        Today = province.Time.Day(Services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (User.Identity?.IsAuthenticated == true)
        {
            await base.OnPageHandlerExecutionAsync(context, next);
            return;
        }

        var stamp = PublishedStamp.Of(province, Today, Request);
        Response.OnStarting(() =>
        {
            if (Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                var headers = Response.GetTypedHeaders();
                headers.ETag = stamp;
                headers.CacheControl = new() { NoCache = true, Private = true };
                Response.Headers.Pragma = default;
            }

            return Task.CompletedTask;
        });
        if (PublishedStamp.IsKnown(Request, stamp))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
            return;
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <inheritdoc/>
    protected override Task LoadAsync() => Task.CompletedTask;
}
