#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Does the next piece of the oldest import that somebody waits for, in a transaction of its own; answers 0 when nobody does.</summary>
[SystemOnly]
public sealed record ContinueImport : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class ContinueImportHandler(AppDb db, TenantContext context, TravellingClock clock, Duties duties, ImportChecker checker, ImportDrafter drafter) : IRequestHandler<ContinueImport, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(ContinueImport request, CancellationToken cancellationToken)
    {
        // An import another node is working on is passed over: each piece is done once.
        var run = (await db.CatalogueImports
            .FromSql($"select * from catalogue_imports where state in ({(short)ImportState.Checking}, {(short)ImportState.Drafting}) order by asked_at limit 1 for update skip locked")
            .ToListAsync(cancellationToken)).SingleOrDefault();
        if (run is null)
        {
            return 0;
        }

        var began = clock.GetUtcNow();
        run.StartedAt ??= began;

        // The job acts for whoever asked, as of when they asked: rights, the legal day and the trail are theirs.
        var asked = run.AskedAt!.Value;
        clock.TravelTo(asked);
        if (await duties.OfAsync(run.StaffId, run.AgencyId, run.Role, cancellationToken) is not { } by)
        {
            run.State = ImportState.Failed;
            run.Failure = RefusalTexts.Text(new Refusal(RefusalCodes.ImportNoDuty));
            run.FinishedAt = began;
            return await db.SaveChangesAsync(cancellationToken);
        }

        context.ActAs(by);
        var done = run.State == ImportState.Drafting
            ? await drafter.DraftAsync(run, by, asked, cancellationToken)
            : await checker.ContinueAsync(run, by, asked, cancellationToken);
        run.Attempts = 0;
        run.FinishedAt = run.State.IsRunning() ? null : began;
        await db.SaveChangesAsync(cancellationToken);
        return Math.Max(1, done);
    }
}
