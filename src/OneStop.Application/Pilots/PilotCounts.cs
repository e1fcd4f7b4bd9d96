using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Pilots;

/// <summary>Counts dossiers in the database, one statement for a stretch of time; only sums leave it.</summary>
public sealed class PilotCounts(IAppDb db)
{
    /// <summary>Dossiers of procedures that came in within days; those sent online and not yet received are nobody's so far.</summary>
    public IQueryable<Dossier> Dossiers(IReadOnlyList<ProcedureId> procedures, EffectivePeriod days, Province province)
    {
        var from = province.Time.Instant(days.From.ToDateTime(TimeOnly.MinValue));
        var until = days.Until is { } end ? province.Time.Instant(end.ToDateTime(TimeOnly.MinValue)) : DateTimeOffset.MaxValue;
        return db.Dossiers.Where(dossier => procedures.Contains(dossier.ProcedureId)
            && dossier.ReceivedAt >= from && dossier.ReceivedAt < until && dossier.Status != DossierStatus.Registered);
    }

    /// <summary>The figures by procedure, receiving counter and competent agency.</summary>
    /// <param name="dossiers">Which.</param>
    /// <param name="names">By what the procedures are called.</param>
    /// <param name="today">Day as of which open ones are late.</param>
    /// <param name="province">The tenant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<List<PilotLine>> LinesAsync(IQueryable<Dossier> dossiers, IReadOnlyDictionary<ProcedureId, ProcedureVersion> names, DateOnly today, Province province, CancellationToken cancellationToken)
    {
        var zone = province.Tenant.TimeZone;
        var todayBegins = province.Time.Instant(today.ToDateTime(TimeOnly.MinValue));
        var groups = await dossiers
            .GroupBy(dossier => new { dossier.ProcedureId, dossier.ReceivingCounterId, dossier.CompetentAgencyId })
            .Select(all => new
            {
                all.Key,
                Rejected = all.Count(dossier => dossier.Status == DossierStatus.Rejected),
                Received = all.Count(dossier => dossier.Status != DossierStatus.Rejected),
                Early = all.Count(dossier => (dossier.Status == DossierStatus.Finished || dossier.Status == DossierStatus.Returned)
                    && TimeZoneInfo.ConvertTimeBySystemTimeZoneId(dossier.FinishedAt!.Value.UtcDateTime, zone).Date < TimeZoneInfo.ConvertTimeBySystemTimeZoneId(dossier.DueAt!.Value.UtcDateTime, zone).Date),
                Late = all.Count(dossier => (dossier.Status == DossierStatus.Finished || dossier.Status == DossierStatus.Returned)
                    && TimeZoneInfo.ConvertTimeBySystemTimeZoneId(dossier.FinishedAt!.Value.UtcDateTime, zone).Date > TimeZoneInfo.ConvertTimeBySystemTimeZoneId(dossier.DueAt!.Value.UtcDateTime, zone).Date),
                Resolved = all.Count(dossier => dossier.Status == DossierStatus.Finished || dossier.Status == DossierStatus.Returned),
                Returned = all.Count(dossier => dossier.Status == DossierStatus.Returned),
                Closed = all.Count(dossier => dossier.Status == DossierStatus.Withdrawn || dossier.Status == DossierStatus.Stopped),
                Open = all.Count(dossier => dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing
                    || dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment),
                OpenLate = all.Count(dossier => (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt < todayBegins),
                Supplements = all.Sum(dossier => dossier.SupplementCount),
            })
            .ToListAsync(cancellationToken);
        return [.. groups.Select(group =>
        {
            var (procedure, counter, agency) = (province.Catalogue.Procedure(group.Key.ProcedureId), province.Directory.Counter(group.Key.ReceivingCounterId), province.Directory.Agency(group.Key.CompetentAgencyId));
            return new PilotLine(procedure, names[procedure.Id], counter, agency, new PilotFigures
            {
                Rejected = group.Rejected,
                Received = group.Received,
                Away = counter.IsOwnOf(agency) ? 0 : group.Received,
                Early = group.Early,
                OnTime = group.Resolved - group.Early - group.Late,
                Late = group.Late,
                Returned = group.Returned,
                Closed = group.Closed,
                Open = group.Open,
                OpenLate = group.OpenLate,
                Supplements = group.Supplements,
            });
        })
            .OrderBy(line => line.Version.Level).ThenBy(line => line.Procedure.Code, StringComparer.Ordinal)
            .ThenBy(line => line.Counter.Level).ThenByName(line => line.Counter.ShortName)
            .ThenBy(line => line.Agency.Code, StringComparer.Ordinal)];
    }
}
