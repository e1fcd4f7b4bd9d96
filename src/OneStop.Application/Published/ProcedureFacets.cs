using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>The values that a list can be narrowed to.</summary>
/// <param name="Fields">Fields, by name.</param>
/// <param name="Agencies">Agencies, by name.</param>
/// <param name="Levels">Levels, by rank.</param>
/// <param name="Needs">Needs, the commonest first.</param>
public sealed record ProcedureFacets(IReadOnlyList<Facet> Fields, IReadOnlyList<Facet> Agencies, IReadOnlyList<Facet> Levels, IReadOnlyList<Facet> Needs)
{
    /// <summary>Counts them among the rows that the words and the day leave.</summary>
    internal static ProcedureFacets Of(IReadOnlyList<PublishedRow> rows, ProcedureFilter filter)
    {
        var matches = rows.Select(row => (Row: row, Match: new FilterMatch(row, filter))).ToList();
        return new ProcedureFacets(
            Named(Among(match => match with { Field = true }).Select(row => (row.Version.Field, row.Version.Field)), filter.Field),
            Named(Among(match => match with { Agency = true }).Select(row => (row.AgencyKey, row.AgencyName)), filter.Agency),
            [.. Count(Among(match => match with { Level = true }).OrderBy(row => row.Version.Level).Select(row => (row.Version.Level.ToString(), row.Version.Level.ToText())))],
            [.. Count(Among(match => match with { Need = true }).SelectMany(row => row.Version.Content.Needs).Select(need => (need, need))).OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Name, StringComparer.Ordinal)]);

        // A facet ignores its own choice: one sees what else there would be.
        IEnumerable<PublishedRow> Among(Func<FilterMatch, FilterMatch> without) => matches.Where(each => without(each.Match).IsWhole).Select(each => each.Row);
    }

    // What is chosen stays in sight, even where nothing is left of it.
    private static List<Facet> Named(IEnumerable<(string Key, string Name)> values, string? chosen)
    {
        var facets = Count(values).ToList();
        if (chosen is not null && !facets.Exists(facet => facet.Key == chosen))
        {
            facets.Add(new Facet(chosen, chosen, 0));
        }

        return [.. facets.OrderBy(facet => VietnameseText.SearchKey(facet.Name), StringComparer.Ordinal)];
    }

    private static IEnumerable<Facet> Count(IEnumerable<(string Key, string Name)> values) =>
        values.GroupBy(value => value.Key, StringComparer.Ordinal).Select(same => new Facet(same.Key, same.First().Name, same.Count()));
}
