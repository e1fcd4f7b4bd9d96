using System.Globalization;
using System.Text.RegularExpressions;

namespace OneStop.Domain.Dossiers;

/// <summary>Dossier codes: agency code, day of reception, ordinal of the day (TT 01/2018 Điều 19; TT 03/2025 Điều 13).</summary>
public static partial class DossierCode
{
    /// <summary>Composes a code. The ordinal has at least four digits and grows wider past 9999.</summary>
    public static string Compose(string agencyCode, DateOnly receivedOn, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{agencyCode}-{receivedOn:yyMMdd}-{ordinal:0000}");

    /// <summary>Whether a text has the shape of a dossier code, old or new.</summary>
    public static bool IsWellFormed(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"^(?:\d{3}\.\d{2}\.\d{2}\.[GH]\d{2}|[GH]\d{2}(?:\.\d{2,3}){0,3})-\d{6}-\d{4,7}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
