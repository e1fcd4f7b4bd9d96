#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What a counter clerk must do now, and the day's numbers.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record GetCounterHome : IQuery<CounterHome>;

/// <summary>The counter's day.</summary>
/// <param name="Counts">Numbers beside the menu.</param>
/// <param name="ReceivedToday">Received today at this counter, newest first.</param>
/// <param name="LateAway">Received here, past their promised date and not back yet.</param>
public sealed record CounterHome(CounterCounts Counts, IReadOnlyList<DossierRow> ReceivedToday, IReadOnlyList<DossierRow> LateAway);

/// <summary>Answers it.</summary>
public sealed class GetCounterHomeHandler(IAppDb db, Occasions occasions, DossierRows rows, CounterCountsOnce counts) : IRequestHandler<GetCounterHome, CounterHome>
{
    private const int MostShown = 15;

    /// <inheritdoc/>
    public async Task<CounterHome> Handle(GetCounterHome request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var windows = DueWindows.At(province, on.At);
        var received = db.Dossiers.Where(dossier => dossier.ReceivingCounterId == here && dossier.DueAt != null && dossier.ReceivedAt >= windows.Today && dossier.ReceivedAt < windows.Tomorrow);
        var late = db.Dossiers.Where(dossier => dossier.ReceivingCounterId == here && dossier.HolderAgencyId != null && dossier.DueAt < windows.Today);
        return new CounterHome(
            await counts.OfAsync(here, cancellationToken),
            await rows.ReadAsync(received.OrderByDescending(dossier => dossier.ReceivedAt).Take(MostShown), province, cancellationToken),
            await rows.ReadAsync(late.OrderBy(dossier => dossier.DueAt).Take(MostShown), province, cancellationToken));
    }
}
