using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Published;

/// <summary>What holds for one case of a procedure; one without name where it has no cases.</summary>
/// <param name="Name">Name of the case; null for the only one.</param>
/// <param name="Ways">Time limit and charges by way of submission; ways with the same terms stand together.</param>
/// <param name="Papers">Required papers in order.</param>
/// <param name="Steps">Steps of the internal process, handed in at a counter.</param>
public sealed record CaseTerms(string? Name, IReadOnlyList<WayTerms> Ways, IReadOnlyList<RequiredPaper> Papers, IReadOnlyList<ProcessStep> Steps)
{
    /// <summary>The terms of every case of a version.</summary>
    public static IReadOnlyList<CaseTerms> Of(ProcedureVersion version) => [.. CaseKeys(version).Select(key => Of(version, key))];

    /// <summary>Keys of the cases; one null where there are none.</summary>
    internal static IEnumerable<string?> CaseKeys(ProcedureVersion version) =>
        version.Content.Cases.Select(each => (string?)each.Key).DefaultIfEmpty();

    /// <summary>Ways of submission that are open: those the procedure lists, else all; online only where it is served online.</summary>
    internal static IEnumerable<Channel> WaysOf(ProcedureVersion version) => version.Content.Ways.Count > 0
        ? version.Content.Ways.Select(each => each.Way).Distinct().Order()
        : Enum.GetValues<Channel>().Where(way => way != Channel.Online || version.Content.Online != OnlineService.Information).Order();

    private static CaseTerms Of(ProcedureVersion version, string? key)
    {
        var ways = WaysOf(version)
            .Select(way => (Way: way, Terms: version.Terms(key, way), version.Content.Ways.FirstOrDefault(each => each.Way == way)?.Note))
            .GroupBy(each => (each.Terms.Limit, each.Terms.Fee, each.Note))
            .Select(same => new WayTerms([.. same.Select(each => each.Way)], same.Key.Limit, same.Key.Fee, same.Key.Note));
        var general = version.Terms(key, Channel.InPerson);
        return new CaseTerms(version.Case(key)?.Name, [.. ways], general.Papers, general.Process.Steps);
    }
}
