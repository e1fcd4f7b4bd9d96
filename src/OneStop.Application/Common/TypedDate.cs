using System.Globalization;

namespace OneStop.Application.Common;

/// <summary>Dates as people type them.</summary>
public static class TypedDate
{
    private static readonly string[] Formats = ["dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "yyyy-MM-dd"];

    /// <summary>Reads a date; null when the text is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
