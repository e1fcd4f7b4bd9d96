#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Gives an import up, also while the job is at it: then after the piece it is working on.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record CancelImport(Guid Id) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class CancelImportHandler(IAppDb db, ImportRuns runs, TimeProvider time) : IRequestHandler<CancelImport, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(CancelImport request, CancellationToken cancellationToken)
    {
        var run = await runs.LoadAsync(request.Id, cancellationToken);
        var now = time.GetUtcNow();

        // Asked of the row itself: it waits for the job's transaction and then sees what came of it.
        var cancelled = await db.CatalogueImports
            .Where(each => each.Id == run.Id && each.State != ImportState.Drafted && each.State != ImportState.Cancelled)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.State, ImportState.Cancelled).SetProperty(each => each.FinishedAt, now), cancellationToken);
        if (cancelled == 0)
        {
            ImportRuns.Require(run);
        }

        return true;
    }
}
