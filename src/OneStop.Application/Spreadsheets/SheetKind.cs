namespace OneStop.Application.Spreadsheets;

/// <summary>Kinds of spreadsheet files.</summary>
public enum SheetKind
{
    /// <summary>Excel workbook (.xlsx); its first visible sheet.</summary>
    Xlsx = 1,

    /// <summary>Comma, semicolon or tab separated text (.csv), UTF-8.</summary>
    Csv = 2,
}
