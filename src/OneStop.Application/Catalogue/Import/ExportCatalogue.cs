#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Procedures in force today as a sheet that can be imported again, narrowed as the catalogue's list is.</summary>
/// <param name="Query">Words as people type them.</param>
/// <param name="Field">Only this field.</param>
/// <param name="AgencyKey">Only this agency's; <c>cap-huyen</c>, <c>cap-xa</c> for those of committees.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ExportCatalogue(string? Query, string? Field, string? AgencyKey) : IQuery<ExportedSheet>;

/// <summary>Answers it, without a statement.</summary>
public sealed class ExportCatalogueHandler(Occasions occasions) : IRequestHandler<ExportCatalogue, ExportedSheet>
{
    /// <inheritdoc/>
    public async Task<ExportedSheet> Handle(ExportCatalogue request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var cells = new CatalogueCells(province, today);
        var found = province.Catalogue.Search(request.Query, today)
            .Where(version => version.Valid.Contains(today))
            .Where(version => string.IsNullOrEmpty(request.Field) || version.Field == request.Field)
            .Where(version => string.IsNullOrEmpty(request.AgencyKey) || ListCatalogueHandler.KeyOf(version) == request.AgencyKey)
            .Select(version => (province.Catalogue.Procedure(version.ProcedureId).Code, Version: version))
            .OrderBy(each => each.Version.Field, StringComparer.Ordinal).ThenBy(each => each.Code, StringComparer.Ordinal)
            .ToList();
        return new ExportedSheet(
            $"Danh mục thủ tục hành chính {today:yyyy-MM-dd}",
            CatalogueCells.Headings,
            found.Select((each, index) => cells.Row(index + 1, each.Code, each.Version.ProcedureId, each.Version.Content)));
    }
}
