#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Custody;

/// <summary>Results this agency has issued on paper and not yet put on a list, by the counter they go to.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record ListResultsToHandOver : IQuery<IReadOnlyList<ResultGroup>>;

/// <summary>The results for one counter: one list on paper.</summary>
/// <param name="Counter">Name of the counter.</param>
/// <param name="Results">They, the one promised first at the top.</param>
public sealed record ResultGroup(string Counter, IReadOnlyList<ResultToHandOver> Results);

/// <summary>One result to be handed over.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Number">Number of the result.</param>
/// <param name="IsRefusal">It refuses what was asked for.</param>
/// <param name="IssuedLocal">When it was issued, wall clock.</param>
public sealed record ResultToHandOver(DossierRow Dossier, string Number, bool IsRefusal, DateTime IssuedLocal);

/// <summary>Answers it.</summary>
public sealed class ListResultsToHandOverHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListResultsToHandOver, IReadOnlyList<ResultGroup>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ResultGroup>> Handle(ListResultsToHandOver request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var waiting = WaitingResults.Of(db, on.By.AgencyId).OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code).Take(HandOverResultsValidator.Most);
        var shown = await rows.ReadAsync(waiting, province, cancellationToken);
        var more = await waiting.AsNoTracking()
            .Select(dossier => new { dossier.Id, dossier.CollectionCounterId, dossier.Result!.Number, dossier.Result.IsRefusal, dossier.OwnedSince })
            .ToDictionaryAsync(each => each.Id.Value, cancellationToken);
        return [.. shown.Where(row => more.ContainsKey(row.Id))
            .GroupBy(row => more[row.Id].CollectionCounterId)
            .Select(group => new ResultGroup(
                province.Directory.Counter(group.Key).Name,
                [.. group.Select(row => new ResultToHandOver(row, more[row.Id].Number, more[row.Id].IsRefusal, province.Time.Local(more[row.Id].OwnedSince)))]))];
    }
}
