using OneStop.Domain.Common;

namespace OneStop.Application.Guidance;

/// <summary>The numbered lines of guidance, typed one below the other.</summary>
public static class CounterFormLines
{
    /// <summary>Most lines a form holds.</summary>
    public const int Most = 30;

    /// <summary>Longest line.</summary>
    public const int Longest = 300;

    /// <summary>Lines that say something, without the numbers or dashes people put before them.</summary>
    public static IReadOnlyList<string> Of(string? text) =>
        [.. (text ?? string.Empty).Split('\n').Select(line => VietnameseText.Clean(Bare(line))).Where(line => line.Length > 0)];

    // "1. Đơn", "- Đơn", "1) Đơn": the form numbers its lines itself.
    private static string Bare(string line)
    {
        var trimmed = line.Trim();
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 3 && digits < trimmed.Length && trimmed[digits] is '.' or ')' && digits > 0 ? trimmed[(digits + 1)..] : trimmed.TrimStart('-', '•', '+');
    }
}
