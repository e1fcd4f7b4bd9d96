using OneStop.Domain.Common;

namespace OneStop.Application.Spreadsheets;

/// <summary>Finds columns by their headings, in whatever order and spelling of case and diacritics they stand.</summary>
public sealed class SheetColumns
{
    private readonly Dictionary<string, int> _places;

    /// <summary>Reads the heading row.</summary>
    public SheetColumns(SheetRow heading) => _places = heading.Cells
        .Select((text, place) => (Key: VietnameseText.SearchKey(text), Place: place))
        .Where(each => each.Key.Length > 0)
        .DistinctBy(each => each.Key)
        .ToDictionary(each => each.Key, each => each.Place, StringComparer.Ordinal);

    /// <summary>Which of these headings the sheet lacks.</summary>
    public IReadOnlyList<string> Missing(params IEnumerable<string> headings) =>
        [.. headings.Where(heading => !_places.ContainsKey(VietnameseText.SearchKey(heading)))];

    /// <summary>The cell under a heading; "" when there is no such column.</summary>
    public string Cell(SheetRow row, string heading) =>
        _places.TryGetValue(VietnameseText.SearchKey(heading), out var place) ? row[place] : string.Empty;

    /// <summary>Refuses a sheet that lacks a column.</summary>
    /// <exception cref="RefusedException">Naming all that are missing.</exception>
    public void Require(params IEnumerable<string> headings)
    {
        var missing = Missing(headings);
        if (missing.Count > 0)
        {
            throw new RefusedException(new Refusal(RefusalCodes.SheetColumnsMissing).With("columns", string.Join("; ", missing)));
        }
    }
}
