using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Calendar;

/// <summary>
/// Counts open promised dates anew, some hundreds at a time, so that a whole province fits into memory; all of it in the
/// transaction of the command: every date is counted, or none.
/// </summary>
public sealed class PromiseRecount(IAppDb db, PromiseNews news)
{
    private const int AtOnce = 250;

    /// <summary>Looks at dossiers without changing them, in the order of their dates.</summary>
    /// <param name="open">Which.</param>
    /// <param name="look">What to make of one; null leaves it out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What came of it, and how many were looked at.</returns>
    public async Task<(IReadOnlyList<T> Found, int Looked)> LookAsync<T>(IQueryable<Dossier> open, Func<Dossier, T?> look, CancellationToken cancellationToken)
        where T : class
    {
        var found = new List<T>();
        var ids = await IdsAsync(open, cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var dossiers = await OpenClocks.Whole(db.Dossiers.AsNoTrackingWithIdentityResolution(), some).ToDictionaryAsync(each => each.Id, cancellationToken);
            found.AddRange(some.Where(dossiers.ContainsKey).Select(id => look(dossiers[id])).OfType<T>());
        }

        return (found, ids.Count);
    }

    /// <summary>Counts dossiers anew and tells applicants, or their counters, of later dates. What was read before is let go.</summary>
    /// <param name="open">Which.</param>
    /// <param name="recount">How, given the way in which the applicant is told of a later date; null keeps the date as printed.</param>
    /// <param name="movesLater">Later dates are taken, and applicants told.</param>
    /// <param name="why">Why the date moves, in the middle of a sentence.</param>
    /// <param name="province">The tenant's reference data.</param>
    /// <param name="on">Who, when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RecountedDates> RunAsync(
        IQueryable<Dossier> open, Action<Dossier, string?> recount, bool movesLater, string why, Province province, Occasion on, CancellationToken cancellationToken)
    {
        var (moved, kept) = (0, 0);
        foreach (var some in (await IdsAsync(open, cancellationToken)).Chunk(AtOnce))
        {
            foreach (var dossier in await OpenClocks.Whole(db.Dossiers, some).ToListAsync(cancellationToken))
            {
                dossier.AdoptLaw(province.LawOf(dossier));
                var (before, lines) = (dossier.DueAt, dossier.EventCount);
                recount(dossier, !movesLater ? null : dossier.Applicant.Email is { Length: > 0 } ? "mail" : "counter");
                moved += dossier.DueAt != before ? 1 : 0;
                kept += dossier.EventCount > lines && dossier.Events[^1].Facts.ContainsKey("kept") ? 1 : 0;
                if (dossier.DueAt > before)
                {
                    await news.TellAsync(dossier, province, why, on, cancellationToken);
                }
            }

            await db.SaveChangesAsync(cancellationToken);
            db.LetGo();
        }

        return new RecountedDates(moved, kept);
    }

    private static Task<List<DossierId>> IdsAsync(IQueryable<Dossier> open, CancellationToken cancellationToken) =>
        open.OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code).Select(dossier => dossier.Id).ToListAsync(cancellationToken);
}
