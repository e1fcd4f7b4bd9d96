using OneStop.Domain.Common;

namespace OneStop.Application.Spreadsheets;

/// <summary>Reads spreadsheets that people send. Formulas give their last value; macros, links and entities are never followed.</summary>
public static class SheetReader
{
    /// <summary>All rows that have something in them, the heading first.</summary>
    /// <param name="fileName">Its name: the ending says what it is.</param>
    /// <param name="content">The file; read to its end or to the limit.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="RefusedException">When it is no .xlsx or .csv, too large, damaged, in another encoding than UTF-8, or empty.</exception>
    public static async Task<IReadOnlyList<SheetRow>> ReadAsync(string? fileName, Stream content, SheetLimits limits, CancellationToken cancellationToken)
    {
        var kind = SheetKinds.OfName(fileName) ?? throw new RefusedException(new Refusal(RefusalCodes.SheetWrongType));
        using var bytes = await TakeAsync(content, limits, cancellationToken);
        var rows = new List<SheetRow>();
        var characters = 0L;
        foreach (var row in kind == SheetKind.Xlsx ? XlsxReader.Read(bytes) : CsvRows.Read(bytes))
        {
            if (row.IsEmpty)
            {
                continue;
            }

            if (rows.Count == limits.MaxRows)
            {
                throw new RefusedException(new Refusal(RefusalCodes.SheetTooManyRows).With("most", $"{limits.MaxRows}"));
            }

            // One long text of a workbook may stand in every cell: what is small on the wire can be large here.
            characters += row.Cells.Sum(cell => (long)cell.Length);
            if (characters > limits.MaxBytes)
            {
                throw TooLarge(limits);
            }

            rows.Add(row);
        }

        return rows.Count > 0 ? rows : throw new RefusedException(new Refusal(RefusalCodes.SheetEmpty));
    }

    private static RefusedException TooLarge(SheetLimits limits) =>
        new(new Refusal(RefusalCodes.SheetTooLarge).With("most", $"{limits.MaxBytes / 1024 / 1024} MB"));

    private static async Task<MemoryStream> TakeAsync(Stream content, SheetLimits limits, CancellationToken cancellationToken)
    {
        var taken = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (taken.Length + read > limits.MaxBytes)
            {
                throw TooLarge(limits);
            }

            taken.Write(buffer, 0, read);
        }

        taken.Position = 0;
        return taken;
    }
}
