using System.Globalization;
using OneStop.Application.Rules;

namespace OneStop.Web.Components;

/// <summary>The share of procedures over time as lines in an SVG; the page allows no scripts or styles of its own.</summary>
/// <param name="Whole">Points of the line of those wholly independent, until now.</param>
/// <param name="WholeAhead">Its continuation by the rules known today.</param>
/// <param name="Some">Points of the line of those independent at least in part, until now.</param>
/// <param name="SomeAhead">Its continuation.</param>
/// <param name="Years">Where each year begins.</param>
/// <param name="Marks">What the State asked for, and when.</param>
/// <param name="Now">Where today lies.</param>
public sealed record ProgressChart(
    string Whole,
    string WholeAhead,
    string Some,
    string SomeAhead,
    IReadOnlyList<(string X, string Text)> Years,
    IReadOnlyList<ChartMark> Marks,
    string Now)
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 720;

    /// <summary>Height of the drawing.</summary>
    public const int Height = 264;

    /// <summary>Left edge of the area of the lines.</summary>
    public const int Left = 44;

    /// <summary>Its right edge.</summary>
    public const int Right = 708;

    /// <summary>Its upper edge: 100 %.</summary>
    public const int Top = 54;

    /// <summary>Its lower edge: 0 %.</summary>
    public const int Bottom = 232;

    private static readonly (DateOnly Day, string Text)[] Asked =
    [
        (new DateOnly(2025, 2, 7), "NQ 27/NQ-CP, 07/02/2025"),
        (new DateOnly(2025, 6, 30), "Công văn tháng 6/2025"),
        (new DateOnly(2025, 12, 31), "Hạn 100%, 31/12/2025"),
    ];

    /// <summary>Draws it.</summary>
    public static ProgressChart Of(IReadOnlyList<MonthShare> months)
    {
        var first = months[0].Day.AddDays(1).AddMonths(-1).DayNumber;
        var span = (double)(months[^1].Day.DayNumber - first);
        var past = months.Where(month => !month.IsExpected).ToList();
        var ahead = past.TakeLast(1).Concat(months.Where(month => month.IsExpected)).ToList();
        return new ProgressChart(
            Line(past, share => share.WholePercent),
            Line(ahead, share => share.WholePercent),
            Line(past, share => share.SomePercent),
            Line(ahead, share => share.SomePercent),
            [.. months.Where(month => month.Day.Month == 1).Select(month => (X(new DateOnly(month.Day.Year, 1, 1)), month.Day.Year.ToString(CultureInfo.InvariantCulture)))],
            [.. Asked.Where(each => each.Day <= months[^1].Day).Select((each, index) => new ChartMark(X(each.Day), Text(12 + (index * 14)), each.Text))],
            X(past.Count > 0 ? past[^1].Day : months[0].Day));

        string X(DateOnly day) => Text(Left + ((Right - Left) * (day.DayNumber - first) / span));
        string Line(IEnumerable<MonthShare> of, Func<IndependenceShare, decimal> percent) =>
            string.Join(' ', of.Select(month => $"{X(month.Day)},{Text(Bottom - ((Bottom - Top) * (double)percent(month.Share) / 100))}"));
    }

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
