using OneStop.Application.Spreadsheets;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Finds the heading and the rows of a sheet. Annexes carry a title above the heading, a line of numbers below it, and titles of groups between rows.</summary>
/// <param name="Headings">The headings, on one line each.</param>
/// <param name="Rows">The rows that speak of a procedure.</param>
public sealed record SheetLayout(IReadOnlyList<string> Headings, IReadOnlyList<SourceRow> Rows)
{
    private const int MostRowsAbove = 15;

    /// <summary>Reads it.</summary>
    public static SheetLayout Of(IReadOnlyList<SheetRow> sheet)
    {
        var (heading, at) = sheet.Take(MostRowsAbove)
            .Select((row, index) => (Row: row, Index: index))
            .OrderByDescending(each => Known(each.Row))
            .ThenBy(each => each.Index)
            .First();
        var width = heading.Cells.Count;
        while (width > 0 && heading[width - 1].Length == 0 && sheet.Skip(at + 1).All(row => row[width - 1].Length == 0))
        {
            width--;
        }

        return new SheetLayout(
            [.. Enumerable.Range(0, width).Select(column => heading[column])],
            [.. sheet.Skip(at + 1)
                .Where((row, index) => !(index == 0 && (IsNumbering(row) || IsHints(row))) && !IsGroup(row))
                .Select(row => new SourceRow(row.Number, [.. Enumerable.Range(0, width).Select(row.Lines)]))]);
    }

    private static int Known(SheetRow row) => row.Cells.Select(ImportColumns.Recognise).Where(column => column != ImportColumn.Ignored).Distinct().Count();

    // "(1) (2) (3)" under the heading.
    private static bool IsNumbering(SheetRow row) => row.Cells.Where(cell => cell.Length > 0).All(cell => cell.Trim('(', ')', '[', ']', ' ') is { Length: 1 or 2 } bare && bare.All(char.IsAsciiDigit));

    // The line of a template that says how cells are filled in.
    private static bool IsHints(SheetRow row) => row.Cells.Contains(ImportColumn.Code.ToHint(), StringComparer.Ordinal);

    // "I | Lĩnh vực Du lịch", "THỦ TỤC CẤP TỈNH": a title, with or without its mark.
    private static bool IsGroup(SheetRow row)
    {
        var filled = row.Cells.Where(cell => cell.Length > 0).ToList();
        return filled switch
        {
            [var title] => !char.IsAsciiDigit(title[0]),
            [var mark, _] => mark.TrimEnd('.') is { Length: > 0 } bare && bare.All(letter => letter is >= 'A' and <= 'Z'),
            _ => false,
        };
    }
}
