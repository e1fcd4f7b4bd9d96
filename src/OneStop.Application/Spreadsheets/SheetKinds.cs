namespace OneStop.Application.Spreadsheets;

/// <summary>Endings and media types of spreadsheet files.</summary>
public static class SheetKinds
{
    /// <summary>The ending of a file's name, with its dot.</summary>
    public static string Ending(this SheetKind kind) => kind switch
    {
        SheetKind.Xlsx => ".xlsx",
        SheetKind.Csv => ".csv",
    };

    /// <summary>The media type to send it with.</summary>
    public static string MediaType(this SheetKind kind) => kind switch
    {
        SheetKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        SheetKind.Csv => "text/csv; charset=utf-8",
    };

    /// <summary>The kind of a file by its name; null when it is neither.</summary>
    public static SheetKind? OfName(string? fileName) => Path.GetExtension(fileName ?? string.Empty).ToLowerInvariant() switch
    {
        ".xlsx" => SheetKind.Xlsx,
        ".csv" => SheetKind.Csv,
        _ => null,
    };
}
