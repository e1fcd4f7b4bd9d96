#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Dossiers for which this counter waits for the applicant, longest wait first, with what was asked.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ListWaitingDossiers(string? Query) : IQuery<IReadOnlyList<WaitingDossier>>;

/// <summary>A dossier and what is waited for.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Asked">What the officer asked for, in their words.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="SinceLocal">When, wall clock.</param>
/// <param name="Days">Calendar days since.</param>
/// <param name="Phone">How to reach the applicant.</param>
public sealed record WaitingDossier(DossierRow Dossier, string Asked, string AskedBy, DateTime SinceLocal, int Days, string Phone);

/// <summary>Answers it.</summary>
public sealed class ListWaitingDossiersHandler(IAppDb db, Occasions occasions, DossierRows rows)
    : IRequestHandler<ListWaitingDossiers, IReadOnlyList<WaitingDossier>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingDossier>> Handle(ListWaitingDossiers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var waiting = DossierSearch.Narrow(
            db.Dossiers.Where(dossier => dossier.HolderCounterId == here
                && (dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment)),
            request.Query,
            db,
            province);
        var shown = await rows.ReadAsync(waiting.OrderBy(dossier => dossier.PausedAt).Take(ListCounterDossiersHandler.Most), province, cancellationToken);
        var ids = shown.Select(row => new DossierId(row.Id)).ToList();
        var phones = await db.Dossiers.Where(dossier => ids.Contains(dossier.Id))
            .Select(dossier => new { dossier.Id, dossier.Applicant.Phone })
            .ToDictionaryAsync(each => each.Id.Value, each => each.Phone, cancellationToken);
        var asked = (await db.DossierEvents.AsNoTracking()
            .Where(line => ids.Contains(line.DossierId) && (line.Act == DossierAct.RequestSupplement || line.Act == DossierAct.RequirePayment))
            .ToListAsync(cancellationToken)).ToLookup(line => line.DossierId.Value);
        var today = province.Time.Day(on.At);
        return [.. shown.Select(row =>
        {
            var line = asked[row.Id].MaxBy(each => each.Sequence)!;
            return new WaitingDossier(
                row,
                line.Facts.GetValueOrDefault("reason", string.Empty),
                line.PersonName,
                province.Time.Local(line.At),
                today.DayNumber - province.Time.Day(line.At).DayNumber,
                phones[row.Id]);
        })];
    }
}
