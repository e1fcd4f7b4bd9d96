using System.Collections.Concurrent;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>The verdict engine: one pure function that reception, publication, preview and tests all ask.</summary>
public sealed class ReceiptRules(ProcedureCatalogue catalogue, ProvinceDirectory directory)
{
    private const int MostKept = 120;

    private readonly Lazy<DateOnly[]> _turns = new(() => Turns(catalogue, directory));
    private readonly Lazy<IReadOnlyDictionary<ReceiptRuleId, int>> _shapes = new(() => ReceiptCoverage.Shapes(catalogue.Rules));
    private readonly ConcurrentDictionary<DateOnly, ReceiptCoverage> _coverages = new();

    /// <summary>Judges whether a counter may receive a procedure on a day.</summary>
    /// <param name="procedureId">What is to be received.</param>
    /// <param name="counter">Where.</param>
    /// <param name="commune">The applicant's commune, on which competence may depend; null while unknown.</param>
    /// <param name="day">The legal day of reception.</param>
    /// <param name="way">The way of submission; null while it does not matter.</param>
    public ReceiptVerdict Judge(ProcedureId procedureId, Counter counter, AdministrativeUnit? commune, DateOnly day, Channel? way = null)
    {
        if (!counter.Valid.Contains(day))
        {
            return new ReceiptVerdict { Refusal = new Refusal(RefusalCodes.ReceiptCounterClosed).With("counter", counter.Name) };
        }

        if (catalogue.VersionOn(procedureId, day) is not { } version)
        {
            return new ReceiptVerdict { Refusal = new Refusal(RefusalCodes.ReceiptNotInForce).With("day", VietnameseText.ShortDate(day)) };
        }

        var question = new ReceiptQuestion(version, counter, commune, day, way, directory);
        if (question.LacksAgency)
        {
            return new ReceiptVerdict { Version = version, Refusal = new Refusal(RefusalCodes.ReceiptNoAgency).With("day", VietnameseText.ShortDate(day)) };
        }

        var readings = catalogue.RulesAbout(version).Select(rule => new RuleReading(rule, catalogue.Decision(rule.DecisionId), question.MissOf(rule))).ToList();
        var verdict = new ReceiptVerdict { Version = version, CompetentAgency = question.Agency, Readings = readings };

        // Own before wider: where the counter is the competent agency's own, no pilot is needed to receive.
        if (readings.Find(reading => reading.Miss is null) is { } allowing)
        {
            return verdict with
            {
                Rule = allowing.Rule,
                Decision = allowing.Decision,
                IsLocationIndependent = allowing.Rule.Scope == ReceiptScope.Province && !(question.Agency is { } agency && counter.IsOwnOf(agency)),
            };
        }

        var (refusal, decision) = ReceiptRefusals.WhyNot(readings, question);
        return verdict with { Refusal = refusal, Decision = decision, Elsewhere = Alternatives(question) };
    }

    /// <summary>Whether a counter may receive a procedure on a day: the same answer as <see cref="Judge"/>, without its reasons.</summary>
    public bool MayReceive(ProcedureVersion version, Counter counter, AdministrativeUnit? commune, DateOnly day, Channel? way = null)
    {
        if (!counter.Valid.Contains(day) || !version.Valid.Contains(day))
        {
            return false;
        }

        var question = new ReceiptQuestion(version, counter, commune, day, way, directory);
        return !question.LacksAgency && catalogue.RulesAbout(version).Any(rule => question.MissOf(rule) is null);
    }

    /// <summary>Whether a counter may receive a procedure for applicants of every commune there is on the day.</summary>
    public bool ReceivesForAnyone(ProcedureVersion version, Counter counter, DateOnly day)
    {
        var question = new ReceiptQuestion(version, counter, null, day, null, directory);
        return counter.Valid.Contains(day)
            && version.Valid.Contains(day)
            && catalogue.RulesAbout(version).Any(question.ReachesAnyone)
            && Competence.IsKnownForAll(version, directory, day);
    }

    /// <summary>Reads every rule about a procedure at several counters, whether or not the procedure is in force.</summary>
    public IReadOnlyList<RuleAtCounters> Readings(ProcedureVersion version, IReadOnlyList<Counter> counters, AdministrativeUnit? commune, DateOnly day, Channel? way = null)
    {
        var questions = counters.Select(counter => new ReceiptQuestion(version, counter, commune, day, way, directory)).ToList();
        return [.. catalogue.RulesAbout(version).Select(rule => new RuleAtCounters(rule, questions.ToDictionary(question => question.Counter.Id, question => question.MissOf(rule))))];
    }

    /// <summary>Where all procedures in force on a day may be received; the same object for every day until something begins or ends.</summary>
    public ReceiptCoverage CoverageOn(DateOnly day)
    {
        var since = TurnBefore(day);
        if (_coverages.TryGetValue(since, out var known))
        {
            return known;
        }

        // Years of decisions, each with its own first day, must not fill the memory.
        if (_coverages.Count >= MostKept)
        {
            _coverages.Clear();
        }

        return _coverages.GetOrAdd(since, _ => new ReceiptCoverage(catalogue, directory, _shapes.Value, day));
    }

    /// <summary>By which rule a counter receives a procedure on a day while the applicant is not known: the one that reaches furthest; null where none does.</summary>
    public ReceiptReach? ReachOf(ProcedureVersion version, Counter counter, DateOnly day)
    {
        var reach = CoverageOn(day).At(version, counter);
        if (reach == CounterReach.Nobody)
        {
            return null;
        }

        var question = new ReceiptQuestion(version, counter, null, day, null, directory);
        return new ReceiptReach(catalogue.RulesAbout(version).First(rule => reach == CounterReach.Anyone ? question.ReachesAnyone(rule) : question.MissOf(rule) is null), reach == CounterReach.Anyone);
    }

    // Days on which something begins or has ended.
    private static DateOnly[] Turns(ProcedureCatalogue catalogue, ProvinceDirectory directory) =>
    [
        .. catalogue.Rules.Select(rule => rule.Valid)
            .Concat(catalogue.Versions.Select(version => version.Valid))
            .Concat(directory.Counters.Select(counter => counter.Valid))
            .Concat(directory.Agencies.Select(agency => agency.Valid))
            .Concat(directory.Units.Select(unit => unit.Valid))
            .SelectMany(valid => valid.Until is { } until ? new[] { valid.From, until } : [valid.From])
            .Distinct()
            .Order(),
    ];

    private DateOnly TurnBefore(DateOnly day)
    {
        var at = Array.BinarySearch(_turns.Value, day);
        return at >= 0 ? day : ~at == 0 ? DateOnly.MinValue : _turns.Value[~at - 1];
    }

    private List<Counter> Alternatives(ReceiptQuestion question)
    {
        const int Most = 5;
        var rules = catalogue.RulesAbout(question.Version);
        var here = question.Counter;
        var hereUnit = here.UnitId is { } id ? directory.Unit(id) : null;
        return [.. directory.CountersOn(question.Day)
            .Where(counter => counter.Id != here.Id)
            .Where(counter => rules.Any(question.At(counter).HelpsSomebodyNamed))
            .OrderBy(counter => Distance(hereUnit, counter))
            .ThenBy(counter => counter.Level)
            .ThenBy(counter => counter.ShortName, StringComparer.Ordinal)
            .Take(Most)];
    }

    // Units carry no coordinates: the same district is near, everything else is far, the provincial centre in between.
    private int Distance(AdministrativeUnit? hereUnit, Counter counter)
    {
        if (counter.UnitId is not { } unitId)
        {
            return 2;
        }

        var there = directory.Unit(unitId);
        return hereUnit is not null && (there.Code == hereUnit.ParentCode || there.ParentCode == hereUnit.Code || (there.ParentCode == hereUnit.ParentCode && there.Level == GovernmentLevel.Commune))
            ? 1
            : 3;
    }
}
