using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>The days of the week on which offices rest (Bộ luật Lao động 2019, Điều 111), as a set of bits: Sunday is the lowest.</summary>
/// <param name="Bits">One bit a day, 0 to 127.</param>
public readonly record struct WeeklyRest(short Bits)
{
    /// <summary>Saturday and Sunday.</summary>
    public static WeeklyRest Usual { get; } = On(DayOfWeek.Saturday, DayOfWeek.Sunday);

    /// <summary>The rest on these days.</summary>
    public static WeeklyRest On(params IReadOnlyList<DayOfWeek> days) => new((short)days.Aggregate(0, (bits, day) => bits | (1 << (int)day)));

    /// <summary>Whether offices rest on the day of the week.</summary>
    public bool Contains(DayOfWeek day) => (Bits & (1 << (int)day)) != 0;

    /// <summary>The days in order from Monday.</summary>
    public IReadOnlyList<DayOfWeek> Days => [.. Week.Where(Contains)];

    /// <summary>"thứ bảy, chủ nhật".</summary>
    public string ToText() => string.Join(", ", Days.Select(VietnameseText.DayOfWeekName));

    private static DayOfWeek[] Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
}
