#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Notes that the job failed on the oldest import, whose piece was rolled back; after some failures in a row it is given up, so that the others have their turn.</summary>
[SystemOnly]
public sealed record NoteImportFailure : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class NoteImportFailureHandler(AppDb db, TimeProvider time) : IRequestHandler<NoteImportFailure, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(NoteImportFailure request, CancellationToken cancellationToken)
    {
        var run = (await db.CatalogueImports
            .FromSql($"select * from catalogue_imports where state in ({(short)ImportState.Checking}, {(short)ImportState.Drafting}) order by asked_at limit 1 for update skip locked")
            .ToListAsync(cancellationToken)).SingleOrDefault();
        if (run is null)
        {
            return 0;
        }

        run.Attempts++;
        if (run.Attempts >= CatalogueImport.MostAttempts)
        {
            run.State = ImportState.Failed;
            run.Failure = RefusalTexts.Text(new Refusal(RefusalCodes.ImportBroken));
            run.FinishedAt = time.GetUtcNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return run.Attempts;
    }
}
