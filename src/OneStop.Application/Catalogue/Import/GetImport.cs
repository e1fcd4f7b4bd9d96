#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>An import with a page of its rows.</summary>
/// <param name="Id">Which.</param>
/// <param name="Filter">Which rows.</param>
/// <param name="Page">From 1.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record GetImport(Guid Id, ImportFilter Filter, int Page) : IQuery<ImportPage>;

/// <summary>Narrows the rows.</summary>
public enum ImportFilter
{
    /// <summary>Tất cả.</summary>
    All = 0,

    /// <summary>Lỗi.</summary>
    Wrong = 1,

    /// <summary>Cảnh báo.</summary>
    Warned = 2,

    /// <summary>Ban hành mới.</summary>
    New = 3,

    /// <summary>Sửa đổi.</summary>
    Amended = 4,

    /// <summary>Bãi bỏ.</summary>
    Abolished = 5,

    /// <summary>Không đổi.</summary>
    Unchanged = 6,
}

/// <summary>The page.</summary>
/// <param name="Run">The import.</param>
/// <param name="Rows">Rows of this page.</param>
/// <param name="HasMore">Whether there are more.</param>
/// <param name="AskedLocal">When the check or draft was asked for.</param>
public sealed record ImportPage(CatalogueImport Run, IReadOnlyList<ImportRowShown> Rows, bool HasMore, DateTime? AskedLocal)
{
    /// <summary>Rows on one page.</summary>
    public const int PageSize = 50;
}

/// <summary>A row with what it changes, field by field.</summary>
public sealed record ImportRowShown(CatalogueImportRow Row, IReadOnlyList<FieldDifference> Difference);

/// <summary>Answers it.</summary>
public sealed class GetImportHandler(IAppDb db, ImportRuns runs, Occasions occasions) : IRequestHandler<GetImport, ImportPage>
{
    /// <inheritdoc/>
    public async Task<ImportPage> Handle(GetImport request, CancellationToken cancellationToken)
    {
        var run = await runs.LoadAsync(request.Id, cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var rows = await Narrowed(run, request.Filter)
            .OrderBy(row => row.Ordinal)
            .Skip((Math.Max(1, request.Page) - 1) * ImportPage.PageSize)
            .Take(ImportPage.PageSize + 1)
            .ToListAsync(cancellationToken);
        var day = run.From ?? province.Time.Day(on.At);
        return new ImportPage(
            run,
            [.. rows.Take(ImportPage.PageSize).Select(row => new ImportRowShown(row, Difference(row, province, day)))],
            rows.Count > ImportPage.PageSize,
            run.AskedAt is { } asked ? province.Time.Local(asked) : null);
    }

    private static IReadOnlyList<FieldDifference> Difference(CatalogueImportRow row, Province province, DateOnly day) =>
        row.Outcome == ImportOutcome.Amended && row.BaseVersionId is { } id && province.Catalogue.FindVersion(id) is { } before
            ? [.. ContentDifference.Of(before.Content, row.Content, province.Directory, day).Where(field => field.IsChanged)]
            : [];

    private IQueryable<CatalogueImportRow> Narrowed(CatalogueImport run, ImportFilter filter)
    {
        var rows = db.CatalogueImportRows.AsNoTracking().Where(row => row.ImportId == run.Id);
        return filter switch
        {
            ImportFilter.All => rows,
            ImportFilter.Wrong => rows.Where(row => row.Outcome == ImportOutcome.Wrong),
            ImportFilter.Warned => rows.Where(row => row.Outcome != ImportOutcome.Wrong && row.HasWarning),
            ImportFilter.New => rows.Where(row => row.Outcome == ImportOutcome.New),
            ImportFilter.Amended => rows.Where(row => row.Outcome == ImportOutcome.Amended),
            ImportFilter.Abolished => rows.Where(row => row.Outcome == ImportOutcome.Abolished),
            ImportFilter.Unchanged => rows.Where(row => row.Outcome == ImportOutcome.Unchanged),
        };
    }
}
