using MediatR;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Common;
using OneStop.Web.Security;

namespace OneStop.Web.Hosting;

/// <summary>Sheets of the catalogue: as it stands, empty to be filled in, and with what an import says of each row.</summary>
internal static class CatalogueEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var kind in Enum.GetValues<SheetKind>())
        {
            endpoints.MapGet(Links.ExportCatalogue(kind), (HttpContext context, IMediator mediator, string? q) =>
                SendAsync(context, mediator, kind, new ExportCatalogue(q, context.Request.Query["linh-vuc"], context.Request.Query["co-quan"]))).RequireAuthorization(Policies.Catalogue);
            endpoints.MapGet(Links.ImportTemplate(kind), () => Template(kind)).RequireAuthorization(Policies.Catalogue);
            endpoints.MapGet($"{Links.ImportCatalogue}/{{id:guid}}/thong-bao{kind.Ending()}", (HttpContext context, IMediator mediator, Guid id) =>
                SendAsync(context, mediator, kind, new ExportImportMessages(id))).RequireAuthorization(Policies.Catalogue);
        }
    }

    private static async Task<IResult> SendAsync(HttpContext context, IMediator mediator, SheetKind kind, IQuery<ExportedSheet> query)
    {
        try
        {
            var sheet = await mediator.Send(query, context.RequestAborted);
            return Sheet(kind, sheet.Name, sheet.Headings, sheet.Rows);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }

    // The first row says how each column is filled in; it is passed over when it is left there.
    private static IResult Template(SheetKind kind) =>
        Sheet(kind, "Mẫu danh mục thủ tục hành chính", CatalogueCells.Headings, [[.. ImportColumns.All.Select(column => column.ToHint())]]);

    private static IResult Sheet(SheetKind kind, string name, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string?>> rows) => Results.Stream(
        destination => SheetWriter.WriteAsync(kind, destination, headings, rows.ToAsyncEnumerable(), CancellationToken.None),
        kind.MediaType(),
        name + kind.Ending());
}
