using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>The verdict engine: one pure function that reception, publication, preview and tests all ask.</summary>
public sealed class ReceiptRules(ProcedureCatalogue catalogue, ProvinceDirectory directory)
{
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
        var readings = catalogue.RulesAbout(version).Select(rule => new RuleReading(rule, catalogue.Decision(rule.DecisionId), question.MissOf(rule))).ToList();
        var verdict = new ReceiptVerdict { Version = version, CompetentAgency = question.Agency, Readings = readings };

        // Own before wider: where the counter is the competent agency's own, no pilot is needed to receive.
        if (readings.Find(reading => reading.Miss is null) is { } allowing)
        {
            return verdict with { Rule = allowing.Rule, Decision = allowing.Decision };
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
        return catalogue.RulesAbout(version).Any(rule => question.MissOf(rule) is null);
    }

    /// <summary>Whether a counter may receive a procedure for applicants of any commune: its rule reaches beyond the competent agency's own counter.</summary>
    public bool ReceivesForAnyone(ProcedureVersion version, Counter counter, DateOnly day)
    {
        var question = new ReceiptQuestion(version, counter, null, day, null, directory);
        return counter.Valid.Contains(day) && catalogue.RulesAbout(version).Any(rule => question.ReachesAnyone(rule));
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
