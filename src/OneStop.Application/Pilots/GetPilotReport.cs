#pragma warning disable MA0048 // A use case is one file.
using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Pilots;

/// <summary>The evaluation of a pilot that its decision asks for: what came of it, and how it was before.</summary>
/// <param name="Key">The pilot.</param>
/// <param name="Procedure">National code; null for all its procedures.</param>
/// <param name="Agency">Key of the competent agency; null for all.</param>
/// <param name="Counter">Key of the receiving counter; null for all.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetPilotReport(string Key, string? Procedure, string? Agency, string? Counter) : IQuery<PilotReport>;

/// <summary>The evaluation.</summary>
/// <param name="Scope">What the pilot is about.</param>
/// <param name="Time">Where today lies in its time.</param>
/// <param name="AtLocal">As of when, wall clock.</param>
/// <param name="During">Days of the pilot up to today; null before it begins.</param>
/// <param name="Before">As many days right before it; null likewise.</param>
/// <param name="Lines">By procedure, receiving counter and competent agency.</param>
/// <param name="Comparisons">By procedure: before and during.</param>
/// <param name="Refusals">Reasons for which dossiers were rejected, the commonest first.</param>
/// <param name="Agencies">Competent agencies to choose from.</param>
/// <param name="Chosen">What it is narrowed to.</param>
public sealed record PilotReport(
    PilotScope Scope,
    PilotTime Time,
    DateTime AtLocal,
    EffectivePeriod? During,
    EffectivePeriod? Before,
    IReadOnlyList<PilotLine> Lines,
    IReadOnlyList<PilotComparison> Comparisons,
    IReadOnlyList<PilotRefusal> Refusals,
    IReadOnlyList<Agency> Agencies,
    PilotChoice Chosen)
{
    /// <summary>The sum of all lines.</summary>
    public PilotFigures Total { get; } = PilotFigures.Sum(Lines.Select(line => line.Figures));

    /// <summary>The sum of what was before.</summary>
    public PilotFigures TotalBefore { get; } = PilotFigures.Sum(Comparisons.Select(each => each.Before));
}

/// <summary>What the evaluation is narrowed to; null for all.</summary>
public sealed record PilotChoice(Procedure? Procedure, Agency? Agency, Counter? Counter);

/// <summary>One procedure before and during the pilot.</summary>
public sealed record PilotComparison(Procedure Procedure, ProcedureVersion Version, PilotFigures Before, PilotFigures During);

/// <summary>A reason for which dossiers were rejected.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Reason">As it was written.</param>
/// <param name="Count">How often.</param>
public sealed record PilotRefusal(Procedure Procedure, string Reason, int Count);

/// <summary>Answers it, in three statements that count in the database.</summary>
public sealed class GetPilotReportHandler(IAppDb db, Occasions occasions, PilotCounts counts) : IRequestHandler<GetPilotReport, PilotReport>
{
    private const int MostReasons = 100;

    /// <inheritdoc/>
    public async Task<PilotReport> Handle(GetPilotReport request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var scope = PilotScope.Find(request.Key, province);
        var chosen = new PilotChoice(
            scope.Procedures.Select(each => each.Procedure).FirstOrDefault(procedure => procedure.Code == request.Procedure),
            province.Directory.Agencies.FirstOrDefault(agency => agency.Key == request.Agency && agency.Valid.Overlaps(scope.Window)),
            scope.Counters.FirstOrDefault(counter => counter.Key == request.Counter));
        var names = scope.Procedures.ToDictionary(each => each.Procedure.Id, each => each.Version);
        var (during, before) = Windows(scope.Window, today);
        var dossiers = during is { } now ? Narrow(counts.Dossiers([.. names.Keys], now, province), chosen) : null;
        var lines = dossiers is null ? [] : await PilotCounts.LinesAsync(dossiers, names, today, province, cancellationToken);
        var earlier = before is { } then ? await PilotCounts.LinesAsync(Narrow(counts.Dossiers([.. names.Keys], then, province), chosen), names, today, province, cancellationToken) : [];
        return new PilotReport(
            scope,
            PilotTime.Of(scope.Decision, today, province.Clock.Calendar),
            province.Time.Local(on.At),
            during,
            before,
            lines,
            [.. scope.Procedures
                .Where(each => chosen.Procedure is null || each.Procedure.Id == chosen.Procedure.Id)
                .Select(each => new PilotComparison(each.Procedure, each.Version, Sum(earlier, each.Procedure), Sum(lines, each.Procedure)))],
            dossiers is null ? [] : await RefusalsAsync(dossiers, province, cancellationToken),
            [.. Agencies(scope, province)],
            chosen);
    }

    // A pilot that still runs is compared with as many days as have passed of it.
    private static (EffectivePeriod? During, EffectivePeriod? Before) Windows(EffectivePeriod window, DateOnly today)
    {
        if (today < window.From)
        {
            return (null, null);
        }

        var end = window.Until is { } until && until <= today ? until : today.AddDays(1);
        return (new EffectivePeriod(window.From, end), new EffectivePeriod(window.From.AddDays(window.From.DayNumber - end.DayNumber), window.From));
    }

    private static IQueryable<Dossier> Narrow(IQueryable<Dossier> dossiers, PilotChoice chosen)
    {
        if (chosen.Procedure is { Id: var procedure })
        {
            dossiers = dossiers.Where(dossier => dossier.ProcedureId == procedure);
        }

        if (chosen.Agency is { Id: var agency })
        {
            dossiers = dossiers.Where(dossier => dossier.CompetentAgencyId == agency);
        }

        return chosen.Counter is { Id: var counter } ? dossiers.Where(dossier => dossier.ReceivingCounterId == counter) : dossiers;
    }

    private static PilotFigures Sum(IEnumerable<PilotLine> lines, Procedure procedure) => PilotFigures.Sum(lines.Where(line => line.Procedure.Id == procedure.Id).Select(line => line.Figures));

    private static IEnumerable<Agency> Agencies(PilotScope scope, Province province)
    {
        var keys = scope.Procedures.Select(each => each.Version.AgencyKey).ToHashSet(StringComparer.Ordinal);
        var levels = scope.Procedures.Where(each => each.Version.AgencyKey is null).Select(each => each.Version.Level).ToHashSet();
        return province.Directory.Agencies
            .Where(agency => agency.Valid.Overlaps(scope.Window) && (keys.Contains(agency.Key) || (agency.UnitId is not null && levels.Contains(agency.Level))))
            .OrderBy(agency => agency.Level).ThenByName(agency => agency.Name);
    }

    // The reason stands in the timeline, alone: dossiers rejected with the same words are one group.
    private async Task<List<PilotRefusal>> RefusalsAsync(IQueryable<Dossier> dossiers, Province province, CancellationToken cancellationToken)
    {
        var groups = await db.DossierEvents
            .Where(line => line.Act == DossierAct.Reject)
            .Join(dossiers.Where(dossier => dossier.Status == DossierStatus.Rejected), line => line.DossierId, dossier => dossier.Id, (line, dossier) => new { dossier.ProcedureId, line.Data })
            .GroupBy(each => each)
            .Select(all => new { all.Key.ProcedureId, all.Key.Data, Count = all.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Data)
            .Take(MostReasons)
            .ToListAsync(cancellationToken);
        return [.. groups.Select(group => new PilotRefusal(province.Catalogue.Procedure(group.ProcedureId), ReasonIn(group.Data), group.Count))];
    }

    private static string ReasonIn(string data)
    {
        using var facts = JsonDocument.Parse(data);
        return facts.RootElement.TryGetProperty("reason", out var reason) ? reason.GetString() ?? string.Empty : string.Empty;
    }
}
