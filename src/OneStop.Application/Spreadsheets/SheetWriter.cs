using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OneStop.Application.Spreadsheets;

/// <summary>Writes rows of text as spreadsheets, as they come. No cell is ever a formula.</summary>
public static class SheetWriter
{
    private const string SheetName = "Danh sách";

    private static readonly CsvConfiguration Writing = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = CsvRows.FormulaStarts.ToCharArray(),
        InjectionEscapeCharacter = CsvRows.TextMark,
        NewLine = "\r\n",

        // The library quotes only for the whole of the line end.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.AsSpan().IndexOfAny('\r', '\n') >= 0,
    };

    /// <summary>Writes the heading and all rows; the stream stays open.</summary>
    /// <param name="kind">As what.</param>
    /// <param name="destination">Where to; need not be seekable.</param>
    /// <param name="headings">The first row.</param>
    /// <param name="rows">All other rows.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task WriteAsync(SheetKind kind, Stream destination, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancellationToken) => kind switch
    {
        SheetKind.Xlsx => WriteXlsxAsync(destination, headings, rows, cancellationToken),
        SheetKind.Csv => WriteCsvAsync(destination, headings, rows, cancellationToken),
    };

    /// <summary>The same for few rows that are at hand.</summary>
    public static async Task<byte[]> ToBytesAsync(SheetKind kind, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await WriteAsync(kind, bytes, headings, rows.ToAsyncEnumerable(), cancellationToken);
        return bytes.ToArray();
    }

    // The mark at the beginning tells spreadsheet programs that it is UTF-8.
    private static async Task WriteCsvAsync(Stream destination, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Writing, leaveOpen: true);
        await WriteRowAsync(headings);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await WriteRowAsync(row);
        }

        async Task WriteRowAsync(IEnumerable<string?> cells)
        {
            foreach (var cell in cells)
            {
                csv.WriteField(cell);
            }

            await csv.NextRecordAsync();
        }
    }

    // A workbook is a zip whose directory comes last: it is made in a file that vanishes, then copied.
    private static async Task WriteXlsxAsync(Stream destination, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(sheet))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
                writer.WriteElement(new Columns(new Column { Min = 1, Max = (uint)headings.Count, Width = 24, CustomWidth = true, Style = 0 }));
                writer.WriteStartElement(new SheetData());
                WriteRow(writer, headings, 1);
                await foreach (var row in rows.WithCancellation(cancellationToken))
                {
                    WriteRow(writer, row, 0);
                }

                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = SheetName, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        file.Position = 0;
        await file.CopyToAsync(destination, cancellationToken);
    }

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<string?> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(new Cell(new InlineString(new Text(Printable(cell)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });
        }

        writer.WriteEndElement();
    }

    // XML knows no control characters.
    private static string Printable(string? text) => string.Concat((text ?? string.Empty).Where(letter => letter >= ' ' || letter is '\t' or '\n'));

    // Text everywhere ("@"): a phone number keeps its first zero. Line breaks within a cell are shown. The heading is bold.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(Wrapped()) { NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(Wrapped()) { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true, ApplyAlignment = true }));

    private static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
}
