using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>What people type between the digits of a number.</summary>
internal static class NumberText
{
    /// <summary>Longer input is not a number of any kind and is not looked at.</summary>
    private const int MaxTyped = 64;

    /// <summary>The text without spaces, dots and hyphens; "" for blank or far too long text.</summary>
    public static string Compact(string? text) =>
        text is null || text.Length > MaxTyped ? "" : new([.. VietnameseText.Clean(text).Where(c => c is not (' ' or '.' or '-' or '‐' or '–'))]);

    /// <summary>Whether the text is made of exactly that many ASCII digits.</summary>
    public static bool IsDigits(string text, int count) => text.Length == count && text.All(char.IsAsciiDigit);
}
