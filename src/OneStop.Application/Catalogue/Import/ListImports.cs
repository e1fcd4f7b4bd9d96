#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Imports of the own agency, the newest first.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ListImports : IQuery<IReadOnlyList<ImportSummary>>;

/// <summary>An import in the list.</summary>
public sealed record ImportSummary(Guid Id, string FileName, ImportState State, string PersonName, DateTime CreatedLocal, int Total, int Done, int Wrong, int Changes, Guid? DecisionId);

/// <summary>Answers it.</summary>
public sealed class ListImportsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListImports, IReadOnlyList<ImportSummary>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportSummary>> Handle(ListImports request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var runs = await db.CatalogueImports.AsNoTracking()
            .Where(run => run.AgencyId == on.By.AgencyId)
            .OrderByDescending(run => run.CreatedAt).ThenByDescending(run => run.Id)
            .Take(CatalogueImport.Kept)
            .ToListAsync(cancellationToken);
        return [.. runs.Select(run => new ImportSummary(run.Id.Value, run.FileName, run.State, run.PersonName, province.Time.Local(run.CreatedAt), run.Total, run.Done, run.Wrong, run.Changes, run.DecisionId?.Value))];
    }
}
