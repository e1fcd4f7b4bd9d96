using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OneStop.Domain.Common;

namespace OneStop.Application.Spreadsheets;

/// <summary>Reads separated text; which separator it is, <see cref="CsvSeparator"/> finds out.</summary>
internal static class CsvRows
{
    /// <summary>First letters that spreadsheet programs take for a formula.</summary>
    public const string FormulaStarts = "=+-@\t\r";

    /// <summary>Put before such text, so that it stays text.</summary>
    public const char TextMark = '\'';

    private static readonly CsvConfiguration Reading = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        BadDataFound = null,
        IgnoreBlankLines = false,
        MaxFieldSize = SheetLimits.MaxCell,
    };

    /// <summary>All rows.</summary>
    public static IEnumerable<SheetRow> Read(Stream content)
    {
        using var text = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        using var csv = new CsvParser(text, Reading with { Delimiter = $"{CsvSeparator.Of(content)}" });
        while (Next(csv))
        {
            yield return new SheetRow(csv.Row, [.. csv.Record!.Take(SheetLimits.MaxColumns).Select(Cell)]);
        }
    }

    private static string Cell(string text) =>
        SheetText.Clean(text.Length > 1 && text[0] == TextMark && FormulaStarts.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text);

    private static bool Next(CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException(new Refusal(RefusalCodes.SheetWrongEncoding));
        }
        catch (CsvHelperException)
        {
            throw new RefusedException(new Refusal(RefusalCodes.SheetUnreadable));
        }
    }
}
