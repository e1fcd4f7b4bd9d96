namespace OneStop.Application.Spreadsheets;

/// <summary>How much of a file is read at most; more is refused, not cut off.</summary>
/// <param name="MaxBytes">Size of the file.</param>
/// <param name="MaxRows">Rows with something in them, the heading included.</param>
public sealed record SheetLimits(int MaxBytes, int MaxRows)
{
    /// <summary>Most columns that are looked at.</summary>
    public const int MaxColumns = 64;

    /// <summary>Longest text of a cell, in characters.</summary>
    public const int MaxCell = 20_000;

    /// <summary>20 MB, 5 000 rows and the heading: for sheets with long texts.</summary>
    public static SheetLimits Long { get; } = new(20 * 1024 * 1024, 5_001);

    /// <summary>5 MB, 5 000 rows.</summary>
    public static SheetLimits Usual { get; } = new(5 * 1024 * 1024, 5_000);
}
