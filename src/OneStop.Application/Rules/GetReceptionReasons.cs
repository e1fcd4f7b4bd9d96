#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Rules;

/// <summary>Why a procedure may or may not be received: every rule that was read, for one counter or for each level.</summary>
/// <param name="Code">National code of the procedure.</param>
/// <param name="Day">The day; null for today.</param>
/// <param name="Counter">Key of the counter; null for all levels.</param>
/// <param name="Commune">Code of the applicant's commune; null while unknown.</param>
/// <param name="Way">The way of submission; null where it does not matter.</param>
[AllowedTo]
public sealed record GetReceptionReasons(string Code, DateOnly? Day, string? Counter, string? Commune, Channel? Way) : IQuery<ReceptionReasons>;

/// <summary>The reasons.</summary>
/// <param name="Code">National code.</param>
/// <param name="KnownAs">The procedure as it is known on the day.</param>
/// <param name="Day">The day.</param>
/// <param name="Counter">The counter asked about.</param>
/// <param name="Commune">The applicant's commune.</param>
/// <param name="Agency">The competent agency, or the committees that are.</param>
/// <param name="Reach">Where it may be received by level; null where it is not in force.</param>
/// <param name="Verdict">The answer for the counter; null where none was asked about.</param>
/// <param name="Rules">Every rule about the procedure, those in force first.</param>
/// <param name="Receiving">Counters that may receive it on the day.</param>
/// <param name="Counters">Counters to choose from.</param>
/// <param name="Communes">Communes to choose from, by code, with their district before 01/07/2025.</param>
public sealed record ReceptionReasons(
    string Code,
    ProcedureVersion KnownAs,
    DateOnly Day,
    Counter? Counter,
    AdministrativeUnit? Commune,
    string Agency,
    ProcedureReach? Reach,
    ReceiptVerdict? Verdict,
    IReadOnlyList<RuleReason> Rules,
    IReadOnlyList<ReceivingPlace> Receiving,
    IReadOnlyList<Counter> Counters,
    IReadOnlyList<(string Code, string Name)> Communes);

/// <summary>One rule as it was read.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">The decision it rests on.</param>
/// <param name="Miss">Why it does not help: at the counter asked about, or on this day; null where it helps, or for some.</param>
/// <param name="Levels">At which counters of each level it helps; empty when one counter was asked about, or out of its time.</param>
public sealed record RuleReason(ReceiptRule Rule, CatalogueDecision Decision, RuleMiss? Miss, IReadOnlyList<(GovernmentLevel Level, int Helping, int Counters)> Levels);

/// <summary>A counter that may receive the procedure.</summary>
/// <param name="Counter">The counter.</param>
/// <param name="ForAnyone">For people of any commune; otherwise for those of its own area alone.</param>
public sealed record ReceivingPlace(Counter Counter, bool ForAnyone);

/// <summary>Answers it from the snapshot, without the database.</summary>
public sealed class GetReceptionReasonsHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<GetReceptionReasons, ReceptionReasons>
{
    /// <inheritdoc/>
    public async Task<ReceptionReasons> Handle(GetReceptionReasons request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var day = request.Day ?? province.Time.Day(time.GetUtcNow());
        var (catalogue, directory, engine) = (province.Catalogue, province.Directory, province.Rules);
        var procedure = catalogue.Find(request.Code) ?? throw new NotFoundException($"procedure {request.Code}");
        var known = catalogue.KnownAs(procedure.Id, day) ?? throw new NotFoundException($"version of {request.Code}");
        var version = catalogue.VersionOn(procedure.Id, day);
        var counters = directory.CountersOn(day).OrderBy(each => each.Level).ThenByName(each => each.ShortName).ToList();
        var counter = counters.Find(each => each.Key == request.Counter);
        var commune = directory.CommunesOn(day).FirstOrDefault(each => each.Code == request.Commune);
        var verdict = counter is null ? null : engine.Judge(procedure.Id, counter, commune, day, request.Way);
        return new ReceptionReasons(
            procedure.Code,
            known,
            day,
            counter,
            commune,
            Competents.NameOf(known, directory, day),
            version is null ? null : engine.CoverageOn(day).Of(version),
            verdict,
            [.. engine.Readings(known, counters, commune, day, request.Way)
                .Select(reading => new RuleReason(
                    reading.Rule,
                    catalogue.Decision(reading.Rule.DecisionId),
                    counter is null ? reading.Common : reading.At[counter.Id],
                    counter is null && reading.Common is null ? ByLevel(reading, counters) : []))
                .OrderBy(reason => reason.Miss is RuleMiss.NotYet ? 1 : reason.Miss is RuleMiss.NoLonger ? 2 : 0)],
            version is null ? [] : [.. counters
                .Where(each => engine.MayReceive(version, each, commune, day, request.Way))
                .Select(each => new ReceivingPlace(each, commune is not null || engine.ReceivesForAnyone(version, each, day)))],
            counters,
            [.. directory.CommunesOn(day).OrderByName(each => each.ProperName).Select(each => (each.Code, directory.NameWithDistrict(each, day)))]);
    }

    private static List<(GovernmentLevel, int, int)> ByLevel(RuleAtCounters reading, List<Counter> counters) =>
        [.. counters.GroupBy(counter => counter.Level).OrderBy(all => all.Key).Select(all => (all.Key, all.Count(counter => reading.At[counter.Id] is null), all.Count()))];
}
