using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>Makes rows of versions as they stand on a day.</summary>
internal sealed class PublishedRows(Province province, DateOnly day)
{
    /// <summary>The agency's key, or the level it is found at.</summary>
    public static string AgencyKey(ProcedureVersion version) => version.AgencyKey ?? (version.Level == GovernmentLevel.Commune ? "cap-xa" : "cap-huyen");

    /// <summary>The row of a version.</summary>
    public PublishedRow Of(ProcedureVersion version) => new(
        province.Catalogue.Procedure(version.ProcedureId).Code,
        version,
        AgencyName(version),
        version.DecisionId is { } decision ? province.Catalogue.FindDecision(decision) : null,
        State(version))
    {
        ReadRules = () => RulesOf(version),
    };

    private List<string> RulesOf(ProcedureVersion version) => State(version) == PublishedState.InForce
        ? [.. province.Catalogue.RulesAbout(version)
            .Where(rule => rule.Valid.Contains(day))
            .Select(rule => $"{rule.Text} ({rule.Article} {province.Catalogue.Decision(rule.DecisionId).Number})")]
        : [];

    private PublishedState State(ProcedureVersion version)
    {
        if (version.Valid.Contains(day))
        {
            return PublishedState.InForce;
        }

        return version.Valid.From > day ? PublishedState.Coming : PublishedState.Ended;
    }

    // An old version names the agency as it was called then.
    private string AgencyName(ProcedureVersion version)
    {
        if (version.AgencyKey is not { } key)
        {
            return LevelNames.Committee(version.Level);
        }

        var then = version.Valid.Contains(day) ? day : version.Valid.LastDay is { } last && last < day ? last : version.Valid.From;
        return province.Directory.AgencyOn(key, then)?.Name ?? LevelNames.Committee(version.Level);
    }
}
