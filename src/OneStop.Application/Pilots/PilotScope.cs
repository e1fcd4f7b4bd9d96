using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Pilots;

/// <summary>What a pilot is about: its rules, and the procedures and counters they name in its time.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Rules">Its receipt rules, in the order of its articles.</param>
/// <param name="Procedures">Procedures it is about, by code.</param>
/// <param name="Counters">Counters it lets receive, the province first.</param>
public sealed record PilotScope(
    CatalogueDecision Decision,
    IReadOnlyList<ReceiptRule> Rules,
    IReadOnlyList<(Procedure Procedure, ProcedureVersion Version)> Procedures,
    IReadOnlyList<Counter> Counters)
{
    /// <summary>The days of the pilot.</summary>
    public EffectivePeriod Window => Decision.Valid;

    /// <summary>Every pilot there is, the latest first.</summary>
    public static IEnumerable<PilotScope> All(Province province) => province.Catalogue.Decisions
        .Where(decision => decision.IsPilot)
        .OrderByDescending(decision => decision.Valid.From).ThenBy(decision => decision.Key, StringComparer.Ordinal)
        .Select(decision => Of(decision, province));

    /// <summary>The pilot of this key.</summary>
    /// <exception cref="NotFoundException">When there is none such.</exception>
    public static PilotScope Find(string key, Province province) =>
        province.Catalogue.Decisions.FirstOrDefault(decision => decision.IsPilot && decision.Key == key) is { } found
            ? Of(found, province)
            : throw new NotFoundException($"pilot {key}");

    private static PilotScope Of(CatalogueDecision decision, Province province)
    {
        var (catalogue, window) = (province.Catalogue, decision.Valid);
        var rules = catalogue.Rules.Where(rule => rule.DecisionId == decision.Id).OrderBy(rule => rule.Article, StringComparer.Ordinal).ThenBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        return new PilotScope(
            decision,
            rules,
            [.. catalogue.Versions
                .Where(version => version.Valid.Overlaps(window) && rules.Exists(rule => rule.IsAbout(version)))
                .GroupBy(version => version.ProcedureId)
                .Select(versions => (Procedure: catalogue.Procedure(versions.Key), Version: versions.OrderBy(version => version.Valid.From).First()))
                .OrderBy(each => each.Version.Level).ThenBy(each => each.Procedure.Code, StringComparer.Ordinal)],
            [.. province.Directory.Counters
                .Where(counter => counter.Valid.Overlaps(window) && rules.Exists(rule => rule.MissOf(counter) is null))
                .OrderBy(counter => counter.Level).ThenByName(counter => counter.ShortName)]);
    }
}
