using System.Globalization;
using OneStop.Application.Dossiers;

namespace OneStop.Web.Components;

/// <summary>One step in the bar "whose time": a piece, and another one for what is above the hours allowed; in percent of the whole.</summary>
/// <param name="Css">Class of the piece.</param>
/// <param name="X">Where it begins, with the sign.</param>
/// <param name="Width">How wide it is, with the sign.</param>
/// <param name="OverX">Where the piece above what is allowed begins.</param>
/// <param name="OverWidth">How wide that is; null for none.</param>
/// <param name="Part">The step.</param>
public sealed record SplitBar(string Css, string X, string Width, string OverX, string? OverWidth, StepTime Part)
{
    private static readonly string[] Colours = ["part-1", "part-2", "part-3", "part-4"];

    /// <summary>The pieces of a dossier's times; steps without any time are left out.</summary>
    public static IReadOnlyList<SplitBar> Of(StepTimes times)
    {
        var shown = times.Parts.Where(part => part.Hours > 0).ToList();
        var whole = shown.Sum(part => part.Hours);
        var bars = new List<SplitBar>();
        var at = 0m;
        var colour = 0;
        foreach (var part in shown)
        {
            var within = part.Hours - part.Over;
            bars.Add(new SplitBar(
                part.IsWait ? "part-hold" : Colours[colour++ % Colours.Length],
                Percent(at / whole),
                Percent(within / whole),
                Percent((at + within) / whole),
                part.Over > 0 ? Percent(part.Over / whole) : null,
                part));
            at += part.Hours;
        }

        return bars;
    }

    private static string Percent(decimal share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
