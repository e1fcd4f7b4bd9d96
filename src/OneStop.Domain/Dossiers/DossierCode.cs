using System.Globalization;
using System.Text.RegularExpressions;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>Dossier codes: agency code, day of reception, ordinal of the day (TT 01/2018 Điều 19; TT 03/2025 Điều 13).</summary>
public static partial class DossierCode
{
    private const int MaxTyped = 100;

    /// <summary>Composes a code. The ordinal has at least four digits and grows wider past 9999.</summary>
    public static string Compose(string agencyCode, DateOnly receivedOn, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{agencyCode}-{receivedOn:yyMMdd}-{ordinal:0000}");

    /// <summary>The day on which a code was given; null when the text is no code.</summary>
    public static DateOnly? DayOf(string code) =>
        code.Split('-') is [_, var day, _] && DateOnly.TryParseExact($"20{day}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : null;

    /// <summary>Whether a text has the shape of a dossier code, old or new.</summary>
    public static bool IsWellFormed(string text) => Shape().IsMatch(text);

    /// <summary>The code somebody typed or pasted: any case, any kind of hyphen, spaces anywhere or in place of hyphens. Null when it is none.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > MaxTyped)
        {
            return null;
        }

        var text = Hyphens().Replace(VietnameseText.Clean(typed).ToUpperInvariant(), "-");
        var closed = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        var hyphenated = text.Replace(' ', '-');
        return IsWellFormed(closed) ? closed : IsWellFormed(hyphenated) ? hyphenated : null;
    }

    [GeneratedRegex(@"\s*[-‐‑‒–—−]\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"^(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2,3}){0,3})-[0-9]{6}-[0-9]{4,7}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
