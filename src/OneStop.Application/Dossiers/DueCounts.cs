using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>How many dossiers of a list fall under each filter.</summary>
public sealed record DueCounts(int All, int Overdue, int Today, int Soon)
{
    /// <summary>The rest.</summary>
    public int OnTrack => All - Overdue - Today - Soon;

    /// <summary>Counts in one statement.</summary>
    public static async Task<DueCounts> OfAsync(IQueryable<Dossier> dossiers, DueWindows windows, CancellationToken cancellationToken)
    {
        var (today, tomorrow, afterSoon) = windows;
        return await dossiers
            .GroupBy(_ => 1)
            .Select(all => new DueCounts(
                all.Count(),
                all.Count(dossier => dossier.DueAt < today),
                all.Count(dossier => dossier.DueAt >= today && dossier.DueAt < tomorrow),
                all.Count(dossier => dossier.DueAt >= tomorrow && dossier.DueAt < afterSoon)))
            .SingleOrDefaultAsync(cancellationToken) ?? new DueCounts(0, 0, 0, 0);
    }
}
