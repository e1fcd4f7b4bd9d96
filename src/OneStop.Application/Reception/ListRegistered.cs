#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Reception;

/// <summary>What was sent to this counter online or by post and waits to be accepted or refused, the most pressing first; and how often it was decided too late.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ListRegistered : IQuery<RegisteredList>;

/// <summary>The list.</summary>
/// <param name="Rows">What waits.</param>
/// <param name="Decided">Accepted or refused in the last 30 days.</param>
/// <param name="DecidedLate">How many of them after the deadline.</param>
public sealed record RegisteredList(IReadOnlyList<RegisteredRow> Rows, int Decided, int DecidedLate)
{
    /// <summary>How many of those that wait are past the deadline.</summary>
    public int Late => Rows.Count(row => row.IsLate);
}

/// <summary>One dossier that waits.</summary>
/// <param name="Dossier">The dossier; its time of reception is when it came in.</param>
/// <param name="AcceptByLocal">By when it must be accepted or refused, wall clock.</param>
/// <param name="IsLate">That moment has passed.</param>
/// <param name="HoursLeft">Working hours until then; 0 when passed.</param>
/// <param name="Why">Why until then, line by line.</param>
public sealed record RegisteredRow(DossierRow Dossier, DateTime AcceptByLocal, bool IsLate, decimal HoursLeft, IReadOnlyList<string> Why);

/// <summary>Answers it.</summary>
public sealed class ListRegisteredHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListRegistered, RegisteredList>
{
    private const int Most = 100;
    private const int Days = 30;

    /// <inheritdoc/>
    public async Task<RegisteredList> Handle(ListRegistered request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var clock = province.Clock.Of(province.Directory.Counter(here).AgencyId);
        var waiting = db.Dossiers.Where(dossier => dossier.HolderCounterId == here && dossier.Status == DossierStatus.Registered).OrderBy(dossier => dossier.ReceivedAt).Take(Most);
        var shown = (await rows.ReadAsync(waiting, province, cancellationToken)).Select(row =>
        {
            var cameAt = province.Time.Instant(row.ReceivedLocal);
            var by = AcceptanceDeadline.Of(cameAt, clock);
            return new RegisteredRow(row, province.Time.Local(by), by < on.At, Math.Round((decimal)clock.WorkingTime(on.At, by).TotalHours, 1), AcceptanceDeadline.Why(cameAt, clock));
        });
        var (decided, late) = await DecidedAsync(here, clock, on, cancellationToken);
        return new RegisteredList([.. shown.OrderBy(row => row.AcceptByLocal)], decided, late);
    }

    // When it came in stands in the timeline: the dossier itself keeps the moment of reception.
    private async Task<(int Decided, int Late)> DecidedAsync(CounterId here, Domain.Calendar.LegalClock clock, Occasion on, CancellationToken cancellationToken)
    {
        var since = on.At.AddDays(-Days);
        var decisions = await db.DossierEvents.AsNoTracking()
            .Where(line => line.Act == DossierAct.Register && line.At >= since)
            .Where(line => db.Dossiers.Any(dossier => dossier.Id == line.DossierId && dossier.ReceivingCounterId == here && dossier.Status != DossierStatus.Registered))
            .Select(line => new
            {
                CameAt = line.At,
                DecidedAt = db.DossierEvents
                    .Where(other => other.DossierId == line.DossierId && (other.Act == DossierAct.Receive || other.Act == DossierAct.Reject))
                    .Min(other => (DateTimeOffset?)other.At),
            })
            .ToListAsync(cancellationToken);
        var done = decisions.Where(each => each.DecidedAt is not null).ToList();
        return (done.Count, done.Count(each => each.DecidedAt > AcceptanceDeadline.Of(each.CameAt, clock)));
    }
}
