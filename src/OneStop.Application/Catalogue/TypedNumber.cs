using System.Globalization;

namespace OneStop.Application.Catalogue;

/// <summary>Numbers as people type them: "1.250.000", "1250000 đ", "0,5".</summary>
public static class TypedNumber
{
    private const int MostDigits = 15;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = "," };

    /// <summary>An amount in VND; null when the text is none.</summary>
    public static decimal? Money(string? text)
    {
        var digits = new string([.. (text ?? string.Empty).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('.' or ',' or '₫' or 'đ'))]);
        return digits.Length is > 0 and <= MostDigits && digits.All(char.IsAsciiDigit) ? decimal.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A whole number of at least 1; null when the text is none.</summary>
    public static int? Count(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    /// <summary>Hours, with a comma or a point, not below zero; null when the text is none.</summary>
    public static decimal? Hours(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours <= 100_000 ? hours : null;

    /// <summary>Hours as people write them: "0,5"; never grouped, so that they are read as they were.</summary>
    public static string Text(decimal hours) => hours.ToString("0.##", Vietnamese);
}
