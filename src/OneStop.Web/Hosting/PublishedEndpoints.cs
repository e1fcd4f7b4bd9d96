using System.Text;
using MediatR;
using Microsoft.Net.Http.Headers;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Published;
using OneStop.Domain.Common;

namespace OneStop.Web.Hosting;

/// <summary>Published content for programs: files, open data, the feed of changes, what search engines ask for.</summary>
internal static class PublishedEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Get(Links.PublishedProcedures, () => Results.LocalRedirect(Links.Published, permanent: true));
        Get($"{Links.PublishedFiles}/{{id:guid}}", FileAsync);
        Get($"{Links.OpenData}/thu-tuc.{{kind:regex(^(json|csv)$)}}", ProceduresAsync);
        Get($"{Links.OpenData}/noi-tiep-nhan.{{kind:regex(^(json|csv)$)}}", CountersAsync);
        Get(Links.AnnouncementFeed, FeedAsync);
        Get(Links.Sitemap, SitemapAsync);
        Get(Links.Robots, (HttpContext context) => Results.Text(SearchEngines.Robots(Site(context)), "text/plain", Encoding.UTF8));

        // Programs ask for the headers alone to see whether something changed.
        void Get(string pattern, Delegate handler) => endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler).AllowAnonymous();
    }

    /// <summary>Scheme and host as the reader sees them.</summary>
    public static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    private static async Task<IResult> FileAsync(Guid id, HttpContext context, IMediator mediator)
    {
        try
        {
            var file = await mediator.Send(new OpenPublishedFile(id), context.RequestAborted);
            return FileEndpoints.Send(context, file, "no-cache");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static Task<IResult> ProceduresAsync(string kind, HttpContext context, IMediator mediator) => DataAsync(kind, context, async day =>
    {
        var fields = ProcedureFields.Of(code => Site(context) + Links.PublishedProcedure(code));
        var counter = CounterOf(context);
        var rows = counter.Length > 0
            ? (await mediator.Send(new GetPublishedCounter(counter, day), context.RequestAborted)).Lines.Select(line => line.Row).ToList()
            : (await mediator.Send(new ListPublishedProcedures(new ProcedureFilter(), null, day), context.RequestAborted)).Rows;
        return await OpenDataFile.MakeAsync(kind, "procedures", fields, rows, context.RequestAborted);
    });

    private static Task<IResult> CountersAsync(string kind, HttpContext context, IMediator mediator) => DataAsync(kind, context, async day =>
    {
        var fields = CounterFields.Of(key => Site(context) + Links.PublishedCounter(key));
        var found = await mediator.Send(new ListPublishedCounters(On: day), context.RequestAborted);
        return await OpenDataFile.MakeAsync(kind, "counters", fields, found.Rows, context.RequestAborted);
    });

    private static string CounterOf(HttpContext context) => context.Request.Query["noi-tiep-nhan"].ToString();

    private static async Task<IResult> DataAsync(string kind, HttpContext context, Func<DateOnly?, Task<OpenDataFile>> make)
    {
        var asked = context.Request.Query["ngay"].ToString();
        DateOnly? day = null;
        if (asked.Length > 0)
        {
            if (!DateOnly.TryParseExact(asked, "yyyy-MM-dd", out var read))
            {
                return Results.Json(new { message = "Tham số “ngay” phải có dạng yyyy-MM-dd." }, statusCode: StatusCodes.Status400BadRequest);
            }

            day = read;
        }

        try
        {
            // What is asked for again and again is today's whole list.
            var file = day is null && CounterOf(context).Length == 0 ? await TodaysAsync(kind, context, () => make(null)) : await make(day);
            var headers = context.Response.Headers;
            headers.CacheControl = "public, no-cache";
            headers.AccessControlAllowOrigin = "*";
            return Results.Bytes(file.Content, file.MediaType, file.DownloadName, entityTag: new EntityTagHeaderValue(file.Stamp));
        }
        catch (NotFoundException)
        {
            return Results.Json(new { message = "Không tìm thấy." }, statusCode: StatusCodes.Status404NotFound);
        }
    }

    private static async Task<OpenDataFile> TodaysAsync(string kind, HttpContext context, Func<Task<OpenDataFile>> make)
    {
        var services = context.RequestServices;
        var province = await services.GetRequiredService<ICurrentProvince>().GetAsync(context.RequestAborted);
        var today = province.Time.Day(services.GetRequiredService<TimeProvider>().GetUtcNow());
        return await OpenDataShelf.TakeAsync(province, $"{today:yyyy-MM-dd} {Site(context)}{context.Request.Path} {kind}", make);
    }

    private static async Task<IResult> FeedAsync(HttpContext context, IMediator mediator, ICurrentTenant tenant)
    {
        var changes = await mediator.Send(new ListAnnouncements(), context.RequestAborted);
        return Xml(context, AnnouncementFeed.Make(changes, Site(context), tenant.Tenant), "application/atom+xml; charset=utf-8");
    }

    private static async Task<IResult> SitemapAsync(HttpContext context, IMediator mediator)
    {
        var procedures = await mediator.Send(new ListPublishedProcedures(new ProcedureFilter(), null), context.RequestAborted);
        var counters = await mediator.Send(new ListPublishedCounters(), context.RequestAborted);
        var decisions = await mediator.Send(new ListPublishedDecisions(), context.RequestAborted);
        return Xml(context, SearchEngines.Sitemap(Site(context), procedures, counters, decisions), "application/xml; charset=utf-8");
    }

    private static IResult Xml(HttpContext context, byte[] content, string mediaType)
    {
        context.Response.Headers.CacheControl = "public, no-cache";
        return Results.Bytes(content, mediaType, entityTag: new EntityTagHeaderValue(OpenDataFile.StampOf(content)));
    }
}
