using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>The verdict engine: one pure function that reception, publication and tests all ask.</summary>
public sealed class ReceiptRules(ProcedureCatalogue catalogue, ProvinceDirectory directory)
{
    private const int MostAlternatives = 5;

    /// <summary>Judges whether a counter may receive a procedure on a day.</summary>
    /// <param name="procedureId">What is to be received.</param>
    /// <param name="counter">Where.</param>
    /// <param name="commune">The applicant's commune, on which competence may depend; null while unknown.</param>
    /// <param name="day">The legal day of reception.</param>
    public ReceiptVerdict Judge(ProcedureId procedureId, Counter counter, AdministrativeUnit? commune, DateOnly day)
    {
        if (!counter.Valid.Contains(day))
        {
            return new ReceiptVerdict { Refusal = new Refusal(RefusalCodes.ReceiptCounterClosed).With("counter", counter.Name) };
        }

        if (catalogue.VersionOn(procedureId, day) is not { } version)
        {
            return new ReceiptVerdict { Refusal = new Refusal(RefusalCodes.ReceiptNotInForce).With("day", VietnameseText.ShortDate(day)) };
        }

        var agency = Competence.Of(version, commune, directory, day);
        var verdict = new ReceiptVerdict { Version = version, CompetentAgency = agency };
        var matching = catalogue.Rules.Where(rule => rule.IsAbout(version)).ToList();

        // Own before wider: where the counter is the competent agency's own, no pilot is needed to receive.
        var allowing = matching
            .Where(rule => rule.Valid.Contains(day) && rule.CounterLevels.Contains(counter.Level) && Reaches(rule, version, agency, counter, day))
            .OrderBy(rule => rule.Scope)
            .FirstOrDefault();
        if (allowing is not null)
        {
            return verdict with { Rule = allowing, Decision = catalogue.Decision(allowing.DecisionId) };
        }

        var (refusal, decision) = WhyNot(matching, version, agency, counter, commune, day);
        return verdict with
        {
            Refusal = refusal,
            Decision = decision,
            Elsewhere = Alternatives(matching, version, agency, counter, day),
        };
    }

    private bool Reaches(ReceiptRule rule, ProcedureVersion version, Agency? agency, Counter counter, DateOnly day) => rule.Scope switch
    {
        ReceiptScope.Province => true,
        ReceiptScope.Own => IsOwnCounter(version, agency, counter, day),
    };

    // The provincial centre is the own counter of every department; a committee's counter is its own.
    // Before the commune is named, a committee's counter may begin to receive for its own people.
    private bool IsOwnCounter(ProcedureVersion version, Agency? agency, Counter counter, DateOnly day) =>
        counter.Level == version.Level
        && (version.AgencyKey is not null
            ? counter.Level == GovernmentLevel.Province
            : agency is null || agency.Id == directory.Agency(counter.AgencyId).Id)
        && counter.Valid.Contains(day);

    private (Refusal Refusal, CatalogueDecision? Decision) WhyNot(
        List<ReceiptRule> matching, ProcedureVersion version, Agency? agency, Counter counter, AdministrativeUnit? commune, DateOnly day)
    {
        var pilot = matching.FirstOrDefault(rule => catalogue.Decision(rule.DecisionId).IsPilot && rule.ProcedureId is not null);
        if (pilot is not null)
        {
            var decision = catalogue.Decision(pilot.DecisionId);
            var basis = $"{pilot.Article} {decision.Number}";
            var reachesHere = pilot.CounterLevels.Contains(counter.Level);
            if (!pilot.Valid.Contains(day) && reachesHere)
            {
                var code = day < pilot.Valid.From ? RefusalCodes.ReceiptPilotNotBegun : RefusalCodes.ReceiptPilotEnded;
                return (WithWindow(new Refusal(code, basis), pilot.Valid), decision);
            }

            if (pilot.Valid.Contains(day) && !reachesHere)
            {
                return (WithWindow(new Refusal(RefusalCodes.ReceiptOtherLevel, basis), pilot.Valid).With("levels", LevelNames.List(pilot.CounterLevels)), decision);
            }
        }

        var own = matching.FirstOrDefault(rule => rule.Valid.Contains(day) && rule.Scope == ReceiptScope.Own);
        var ownDecision = own is null ? null : catalogue.Decision(own.DecisionId);
        var ownBasis = own is null ? null : $"{own.Article} {ownDecision!.Number}";
        var refusal = commune is not null && agency is not null && counter.Level == version.Level && version.AgencyKey is null
            ? new Refusal(RefusalCodes.ReceiptOtherUnit, ownBasis).With("commune", directory.NameWithDistrict(commune, day)).With("agency", agency.Name)
            : new Refusal(RefusalCodes.ReceiptNoRule, ownBasis).With("counter", counter.Name).With("agency", agency?.Name ?? LevelNames.Committee(version.Level));
        return (refusal, ownDecision);
    }

    private static Refusal WithWindow(Refusal refusal, EffectivePeriod window) => refusal
        .With("from", VietnameseText.ShortDate(window.From))
        .With("until", window.LastDay is { } last ? VietnameseText.ShortDate(last) : string.Empty);

    private List<Counter> Alternatives(List<ReceiptRule> matching, ProcedureVersion version, Agency? agency, Counter here, DateOnly day)
    {
        var inForce = matching.Where(rule => rule.Valid.Contains(day)).ToList();
        var hereUnit = here.UnitId is { } id ? directory.Unit(id) : null;
        return [.. directory.CountersOn(day)
            .Where(counter => counter.Id != here.Id)
            .Where(counter => inForce.Exists(rule => rule.CounterLevels.Contains(counter.Level) && ReachesFor(rule, counter)))
            .OrderBy(counter => Distance(hereUnit, counter))
            .ThenBy(counter => counter.Level)
            .ThenBy(counter => counter.ShortName, StringComparer.Ordinal)
            .Take(MostAlternatives)];

        // With the commune unknown, every committee's counter would do for somebody: name none rather than all.
        bool ReachesFor(ReceiptRule rule, Counter counter) =>
            rule.Scope == ReceiptScope.Province
            || (!(version.AgencyKey is null && agency is null) && Reaches(rule, version, agency, counter, day));
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
