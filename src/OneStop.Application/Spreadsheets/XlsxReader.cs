using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OneStop.Domain.Common;

namespace OneStop.Application.Spreadsheets;

/// <summary>Reads the first visible sheet of a workbook, row by row. What a part unpacks to is limited too: a small file may hold a very large one.</summary>
internal static partial class XlsxReader
{
    private const long MaxCharactersInPart = 50_000_000;

    /// <summary>All rows.</summary>
    public static IEnumerable<SheetRow> Read(Stream content)
    {
        using var rows = Rows(content).GetEnumerator();
        while (true)
        {
            try
            {
                if (!rows.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception damaged) when (damaged is XmlException or OpenXmlPackageException or InvalidDataException or InvalidOperationException or FormatException or IOException or ArgumentException or NotSupportedException)
            {
                throw new RefusedException(new Refusal(RefusalCodes.SheetUnreadable));
            }

            yield return rows.Current;
        }
    }

    private static IEnumerable<SheetRow> Rows(Stream content)
    {
        using var document = SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharactersInPart });
        var workbook = document.WorkbookPart ?? throw new InvalidDataException();
        var sheet = workbook.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(each => each.State is null || each.State == SheetStateValues.Visible) ?? throw new InvalidDataException();
        var shared = Shared(workbook.SharedStringTablePart);
        var dates = DateStyles(workbook.WorkbookStylesPart?.Stylesheet);
        using var reader = OpenXmlReader.Create((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!));
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex is { HasValue: true } index ? (int)index.Value : number + 1;
                yield return new SheetRow(number, Cells(row, shared, dates));
            }
        }
    }

    private static List<string> Cells(Row row, List<string> shared, HashSet<uint> dates)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? Column(reference) : cells.Count;
            if (column >= SheetLimits.MaxColumns)
            {
                break;
            }

            while (cells.Count < column)
            {
                cells.Add(string.Empty);
            }

            var text = SheetText.Clean(Text(cell, shared, dates));
            cells.Add(text.Length <= SheetLimits.MaxCell ? text : throw new InvalidDataException());
        }

        return cells;
    }

    private static string Text(Cell cell, List<string> shared, HashSet<uint> dates)
    {
        var raw = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType?.Value is { } type && type != CellValues.Number)
        {
            return type == CellValues.SharedString ? shared[int.Parse(raw, CultureInfo.InvariantCulture)]
                : type == CellValues.InlineString ? TextOf(cell.InlineString)
                : type == CellValues.Boolean ? (raw == "1" ? "có" : "không")
                : type == CellValues.Error ? string.Empty
                : raw;
        }

        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return raw;
        }

        return dates.Contains(cell.StyleIndex?.Value ?? 0) && value is > 0 and < 2_958_466
            ? DateTime.FromOADate(value).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : ((decimal)Math.Clamp(value, -1e27, 1e27)).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static List<string> Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }

        return texts;
    }

    // Phonetic guides are no part of the text.
    private static string TextOf(RstType? text) => text is null
        ? string.Empty
        : text.Text?.Text ?? string.Concat(text.Elements<Run>().Select(run => run.Text?.Text));

    private static HashSet<uint> DateStyles(Stylesheet? styles)
    {
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => IsDate().IsMatch(Quoted().Replace(format.FormatCode?.Value ?? string.Empty, string.Empty)))
            .Select(format => format.NumberFormatId!.Value).ToHashSet() ?? [];
        var dates = new HashSet<uint>();
        var index = 0u;
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && (id is >= 14 and <= 17 or 22 || custom.Contains(id)))
            {
                dates.Add(index);
            }

            index++;
        }

        return dates;
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = Math.Min((column * 26) + (letter - 'A' + 1), short.MaxValue);
        }

        return column - 1;
    }

    [GeneratedRegex("[dy]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsDate();

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
