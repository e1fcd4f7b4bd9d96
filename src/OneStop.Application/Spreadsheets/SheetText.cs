using OneStop.Domain.Common;

namespace OneStop.Application.Spreadsheets;

/// <summary>Text of cells.</summary>
internal static class SheetText
{
    /// <summary>Cleaned line by line; empty lines are dropped.</summary>
    public static string Clean(string? text) => text is not null && text.Contains('\n', StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(VietnameseText.Clean).Where(line => line.Length > 0))
        : VietnameseText.Clean(text);
}
