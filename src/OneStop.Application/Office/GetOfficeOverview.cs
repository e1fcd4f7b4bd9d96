#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Pilots;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Office;

/// <summary>What is open, late and on its way in the whole province now.</summary>
/// <param name="AgencyId">Narrows the list of late dossiers to one competent agency; null for all.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetOfficeOverview(Guid? AgencyId) : IQuery<OfficeOverview>;

/// <summary>The province's day.</summary>
/// <param name="AtLocal">As of when, wall clock.</param>
/// <param name="Agencies">Open dossiers by competent agency, the latest first.</param>
/// <param name="Since">First day counted for the counters.</param>
/// <param name="Counters">What counters received since then, the busiest first.</param>
/// <param name="Only">The agency the list of late dossiers is narrowed to.</param>
/// <param name="MostOverdue">The most overdue dossiers, the worst first.</param>
/// <param name="WaitingPaper">Hand-over lists whose paper nobody has confirmed for more than a working day, the oldest first.</param>
public sealed record OfficeOverview(
    DateTime AtLocal,
    IReadOnlyList<AgencyLoad> Agencies,
    DateOnly Since,
    IReadOnlyList<CounterFlow> Counters,
    Agency? Only,
    IReadOnlyList<DossierRow> MostOverdue,
    IReadOnlyList<SlipRow> WaitingPaper)
{
    /// <summary>Pilots that end within the next weeks, the first to end first.</summary>
    public IReadOnlyList<PilotRow> EndingPilots { get; init; } = [];

    /// <summary>The sum over all agencies.</summary>
    public AgencyLoad Totals { get; } = Agencies.Aggregate(AgencyLoad.None, (sum, agency) => sum + agency);
}

/// <summary>Answers it, in four statements.</summary>
public sealed class GetOfficeOverviewHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<GetOfficeOverview, OfficeOverview>
{
    private const int Days = 30;
    private const int MostShown = 20;

    /// <inheritdoc/>
    public async Task<OfficeOverview> Handle(GetOfficeOverview request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var windows = DueWindows.At(province, on.At);
        var only = province.Directory.Agencies.FirstOrDefault(agency => agency.Id.Value == request.AgencyId);
        var since = today.AddDays(1 - Days);
        return new OfficeOverview(
            province.Time.Local(on.At),
            await LoadsAsync(windows, province, cancellationToken),
            since,
            await FlowsAsync(province.Time.Instant(since.ToDateTime(TimeOnly.MinValue)), province, cancellationToken),
            only,
            await rows.ReadAsync(MostOverdue(windows, only?.Id), province, cancellationToken),
            await WaitingPaperAsync(today, province, cancellationToken))
        {
            EndingPilots = [.. PilotScope.All(province)
                .Select(scope => new PilotRow(scope, PilotTime.Of(scope.Decision, today, province.Clock.Calendar)))
                .Where(pilot => PilotReminder.ThresholdOf(pilot.Time) is not null)
                .OrderBy(pilot => pilot.Time.DaysLeft)],
        };
    }

    private IQueryable<Dossier> MostOverdue(DueWindows windows, AgencyId? agency)
    {
        var today = windows.Today;
        return db.Dossiers
            .Where(dossier => (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt < today)
            .Where(dossier => agency == null || dossier.CompetentAgencyId == agency)
            .OrderBy(dossier => dossier.DueAt)
            .Take(MostShown);
    }

    // Closed dossiers have no holder: the cost follows what is open, never history.
    private async Task<List<AgencyLoad>> LoadsAsync(DueWindows windows, Province province, CancellationToken cancellationToken)
    {
        var (today, tomorrow, afterSoon) = windows;
        var loads = await db.Dossiers
            .Where(dossier => dossier.HolderAgencyId != null || dossier.HolderCounterId != null)
            .GroupBy(dossier => dossier.CompetentAgencyId)
            .Select(all => new
            {
                all.Key,
                Online = all.Count(dossier => dossier.Status == DossierStatus.Registered),
                ToHandOver = all.Count(dossier => dossier.Status == DossierStatus.Received),
                Processing = all.Count(dossier => dossier.Status == DossierStatus.Processing),
                Paused = all.Count(dossier => dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment),
                ToReturn = all.Count(dossier => dossier.Status == DossierStatus.Finished),
                Overdue = all.Count(dossier => (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt < today),
                Today = all.Count(dossier => (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt >= today && dossier.DueAt < tomorrow),
                Soon = all.Count(dossier => (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt >= tomorrow && dossier.DueAt < afterSoon),
            })
            .ToListAsync(cancellationToken);
        return [.. loads
            .Select(load => new AgencyLoad(
                province.Directory.Agency(load.Key), load.Online, load.ToHandOver, load.Processing, load.Paused, load.ToReturn, load.Overdue, load.Today, load.Soon))
            .OrderByDescending(load => load.Overdue).ThenByDescending(load => load.DueToday).ThenByDescending(load => load.Open)];
    }

    private async Task<List<CounterFlow>> FlowsAsync(DateTimeOffset since, Province province, CancellationToken cancellationToken)
    {
        var flows = await db.Dossiers
            .Where(dossier => dossier.ReceivedAt >= since && dossier.Status != DossierStatus.Registered && dossier.Status != DossierStatus.Rejected)
            .GroupBy(dossier => new { dossier.ReceivingCounterId, dossier.CompetentAgencyId })
            .Select(all => new { all.Key.ReceivingCounterId, all.Key.CompetentAgencyId, Received = all.Count(), Returned = all.Count(dossier => dossier.Status == DossierStatus.Returned) })
            .ToListAsync(cancellationToken);
        return [.. flows
            .GroupBy(flow => flow.ReceivingCounterId)
            .Select(all =>
            {
                var counter = province.Directory.Counter(all.Key);
                var away = all.Where(flow => !counter.IsOwnOf(province.Directory.Agency(flow.CompetentAgencyId))).Sum(flow => flow.Received);
                return new CounterFlow(counter, all.Sum(flow => flow.Received), away, all.Sum(flow => flow.Returned));
            })
            .OrderByDescending(flow => flow.Received).ThenBy(flow => flow.Counter.ShortName, StringComparer.Ordinal)];
    }

    private Task<IReadOnlyList<SlipRow>> WaitingPaperAsync(DateOnly today, Province province, CancellationToken cancellationToken)
    {
        var before = province.Time.Instant(FirstDayStillInTime(today, province).ToDateTime(TimeOnly.MinValue));
        return SlipRows.ReadAsync(
            db.HandOverSlips
                .Where(slip => slip.HandedOverAt < before && slip.Lines.Any(line => line.IsComplete == null))
                .OrderBy(slip => slip.HandedOverAt)
                .Take(MostShown),
            province,
            cancellationToken);
    }

    // Paper handed over on a day should be confirmed by the end of the next working day.
    private static DateOnly FirstDayStillInTime(DateOnly today, Province province)
    {
        var day = today;
        while (province.Clock.Calendar.NextWorkingDay(day.AddDays(-1)) >= today)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
