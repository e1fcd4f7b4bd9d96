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
        using var bytes = await TakeAsync(content, limits.MaxBytes, cancellationToken);
        var rows = new List<SheetRow>();
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

            rows.Add(row);
        }

        return rows.Count > 0 ? rows : throw new RefusedException(new Refusal(RefusalCodes.SheetEmpty));
    }

    private static async Task<MemoryStream> TakeAsync(Stream content, int maxBytes, CancellationToken cancellationToken)
    {
        var taken = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (taken.Length + read > maxBytes)
            {
                throw new RefusedException(new Refusal(RefusalCodes.SheetTooLarge).With("most", $"{maxBytes / 1024 / 1024} MB"));
            }

            taken.Write(buffer, 0, read);
        }

        taken.Position = 0;
        return taken;
    }
}
