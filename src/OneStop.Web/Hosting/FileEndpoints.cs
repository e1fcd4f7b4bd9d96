using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Results;
using OneStop.Domain.Common;
using OneStop.Web.Security;

namespace OneStop.Web.Hosting;

/// <summary>Files in and out: scans sent while a form is filled in, and stored files for those who may see them.</summary>
internal static class FileEndpoints
{
    /// <summary>Field of the multipart form that carries the file.</summary>
    public const string Field = "file";

    private const long Overhead = 64 * 1024;

    // A stored file is data, never a page of this site: it may load and run nothing. Browsers' PDF viewers do not start in a sandbox,
    // so only images get one; a PDF is kept from being read as anything else by its media type and nosniff.
    private const string InertPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        // The policy asks for a current appointment; which roles may store is the use case's to say.
        endpoints.MapPost(Links.Upload, UploadAsync).RequireAuthorization(Policies.Staff).DisableAntiforgery();
        endpoints.MapGet($"{Links.Upload}/{{id:guid}}", DownloadAsync).RequireAuthorization(Policies.Staff);
        endpoints.MapGet($"{Links.HeldPapers}/{{id:guid}}", DownloadHeldAsync).RequireAuthorization(Policies.Staff);
    }

    /// <summary>Streams a stored file as data.</summary>
    internal static IResult Send(HttpContext context, OpenedFile file, string cacheControl)
    {
        var disposition = new ContentDispositionHeaderValue(file.MediaType == FileKinds.Word ? "attachment" : "inline");
        disposition.SetHttpFileName(file.Name);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = file.MediaType == "application/pdf" ? InertPolicy : $"{InertPolicy}; sandbox";
        headers.CacheControl = cacheControl;
        return Results.Stream(file.Content, file.MediaType, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> UploadAsync(HttpContext context, IAntiforgery antiforgery, IMediator mediator)
    {
        if (context.Request.ContentLength > StoreFileHandler.MaxBytes + Overhead)
        {
            return Refused(StoreFileHandler.TooLarge());
        }

        try
        {
            await antiforgery.ValidateRequestAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            return Message(StatusCodes.Status400BadRequest, "Trang đã cũ. Hãy tải lại trang rồi gửi lại tệp.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile(Field) is not { } file)
        {
            return Message(StatusCodes.Status400BadRequest, "Chưa có tệp nào được gửi.");
        }

        try
        {
            await using var content = file.OpenReadStream();
            var stored = await mediator.Send(new StoreFile(file.FileName, content), context.RequestAborted);
            return Results.Json(new { id = stored.Id, name = stored.Name, size = stored.Size });
        }
        catch (RefusedException refused)
        {
            return Refused(refused.Refusal);
        }
    }

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext context, IMediator mediator)
    {
        OpenedFile file;
        try
        {
            file = await mediator.Send(new OpenFile(id), context.RequestAborted);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }

        // Whoever lost the right to see a dossier must not find its papers in a cache.
        return Send(context, file, "private, no-cache");
    }

    // A paper that an applicant's earlier dossier or result left here; to look at it is put down, so nothing of it is kept on the way.
    private static async Task<IResult> DownloadHeldAsync(Guid id, HttpContext context, IMediator mediator)
    {
        try
        {
            return Send(context, await mediator.Send(new OpenHeldPaper(id), context.RequestAborted), "no-store");
        }
        catch (RefusedException refused)
        {
            return Results.Text(RefusalTexts.Text(refused.Refusal), "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden);
        }
    }

    private static IResult Refused(Refusal refusal)
    {
        var status = refusal.Code switch
        {
            RefusalCodes.FileTooLarge => StatusCodes.Status413PayloadTooLarge,
            _ when refusal.Code.StartsWith("access.", StringComparison.Ordinal) => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return Message(status, RefusalTexts.Text(refusal));
    }

    private static IResult Message(int status, string message) => Results.Json(new { message }, statusCode: status);
}
