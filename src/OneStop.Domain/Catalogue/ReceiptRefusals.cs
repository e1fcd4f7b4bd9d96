using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>Finds the words of a no: what a pilot says first, then what the general rule says.</summary>
internal static class ReceiptRefusals
{
    /// <summary>Why none of the rules helps, with the decision that speaks of it.</summary>
    public static (Refusal Refusal, CatalogueDecision? Decision) WhyNot(IReadOnlyList<RuleReading> readings, ReceiptQuestion question) =>
        OfPilot(readings, question) ?? OfWay(readings) ?? OfGeneral(readings, question);

    private static (Refusal, CatalogueDecision?)? OfPilot(IReadOnlyList<RuleReading> readings, ReceiptQuestion question)
    {
        // Of several pilots the one that is running speaks, then the one to come, then the last that ended.
        var pilot = readings
            .Where(reading => reading.Decision.IsPilot)
            .OrderBy(reading => reading.Miss switch { RuleMiss.NoLonger => 2, RuleMiss.NotYet => 1, _ => 0 })
            .ThenByDescending(reading => reading.Rule.Valid.From)
            .FirstOrDefault();
        if (pilot is null)
        {
            return null;
        }

        var (rule, decision) = (pilot.Rule, pilot.Decision);
        var isForHere = question.MissOfPlace(rule) is null;
        return pilot.Miss switch
        {
            RuleMiss.NotYet when isForHere => (WithWindow(new Refusal(RefusalCodes.ReceiptPilotNotBegun, Basis(pilot)), rule.Valid), decision),
            RuleMiss.NoLonger when isForHere => (WithWindow(new Refusal(RefusalCodes.ReceiptPilotEnded, Basis(pilot)), rule.Valid), decision),
            RuleMiss.OtherLevel => (WithWindow(new Refusal(RefusalCodes.ReceiptOtherLevel, Basis(pilot)), rule.Valid).With("levels", LevelNames.List(rule.CounterLevels)), decision),
            RuleMiss.OtherKind or RuleMiss.NotNamed => (WithWindow(new Refusal(RefusalCodes.ReceiptNotNamed, Basis(pilot)), rule.Valid).With("counter", question.Counter.Name), decision),
            _ => null,
        };
    }

    private static (Refusal, CatalogueDecision?)? OfWay(IReadOnlyList<RuleReading> readings) =>
        readings.Where(reading => reading.Miss == RuleMiss.OtherWay).ToList() is [var narrow, ..] all
            ? (new Refusal(RefusalCodes.ReceiptOtherWay, Basis(narrow)).With("ways", ChannelNames.List([.. all.SelectMany(reading => reading.Rule.Ways).Distinct()])), narrow.Decision)
            : null;

    private static (Refusal, CatalogueDecision?) OfGeneral(IReadOnlyList<RuleReading> readings, ReceiptQuestion question)
    {
        var own = readings.FirstOrDefault(reading => reading.Rule.Scope == ReceiptScope.Own && reading.Miss is not (RuleMiss.NotYet or RuleMiss.NoLonger));
        var basis = own is null ? null : Basis(own);
        var (version, counter, agency) = (question.Version, question.Counter, question.Agency);
        var refusal = question.Commune is { } commune && agency is not null && counter.Level == version.Level && !counter.IsOwnOf(agency) && version.AgencyKey is null
            ? new Refusal(RefusalCodes.ReceiptOtherUnit, basis).With("commune", question.Directory.NameWithDistrict(commune, question.Day)).With("agency", agency.Name)
            : new Refusal(RefusalCodes.ReceiptNoRule, basis).With("counter", counter.Name).With("agency", agency?.Name ?? LevelNames.Committee(version.Level));
        return (refusal, own?.Decision);
    }

    private static string Basis(RuleReading reading) => $"{reading.Rule.Article} {reading.Decision.Number}";

    private static Refusal WithWindow(Refusal refusal, EffectivePeriod window) => refusal
        .With("from", VietnameseText.ShortDate(window.From))
        .With("until", window.LastDay is { } last ? $" đến hết ngày {VietnameseText.ShortDate(last)}" : string.Empty);
}
