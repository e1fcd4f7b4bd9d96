#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>What this counter has received and not yet handed over, by competent agency, the most pressing first.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ListToHandOver : IQuery<IReadOnlyList<HandOverGroup>>;

/// <summary>The dossiers for one agency: one list on paper.</summary>
/// <param name="Agency">Short name of the agency.</param>
/// <param name="Dossiers">They, oldest first.</param>
public sealed record HandOverGroup(string Agency, IReadOnlyList<DossierToHandOver> Dossiers);

/// <summary>One dossier to be handed over.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="ByLocal">By when, wall clock.</param>
/// <param name="IsLate">That moment has passed.</param>
/// <param name="Cutoff">The hand-over hour in force when it was received, with its law; null when there was none.</param>
public sealed record DossierToHandOver(DossierRow Dossier, DateTime ByLocal, bool IsLate, HandOverCutoffEntry? Cutoff);

/// <summary>Answers it.</summary>
public sealed class ListToHandOverHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListToHandOver, IReadOnlyList<HandOverGroup>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<HandOverGroup>> Handle(ListToHandOver request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var now = province.Time.Local(on.At);
        var waiting = db.Dossiers
            .Where(dossier => dossier.HolderCounterId == here && dossier.Status == DossierStatus.Received)
            .OrderBy(dossier => dossier.ReceivedAt)
            .Take(HandOverDossiersValidator.Most);
        var shown = await rows.ReadAsync(waiting, province, cancellationToken);
        return [.. shown
            .Select(row => new { row, by = province.HandOverBy(row.ReceivedLocal) })
            .Select(each => new DossierToHandOver(each.row, each.by, each.by < now, province.HandOverCutoffOn(DateOnly.FromDateTime(each.row.ReceivedLocal))))
            .GroupBy(each => each.Dossier.Agency, StringComparer.Ordinal)
            .OrderBy(group => group.Min(each => each.ByLocal))
            .Select(group => new HandOverGroup(group.Key, [.. group]))];
    }
}
