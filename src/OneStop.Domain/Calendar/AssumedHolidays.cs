using System.Collections.Frozen;

namespace OneStop.Domain.Calendar;

/// <summary>The holidays of a year that can be known before its calendar is announced.</summary>
internal static class AssumedHolidays
{
    // Bộ luật Lao động 2019, Điều 112; 24/11 theo Nghị quyết 28/2026/QH16, hiệu lực 01/07/2026.
    private static readonly (int Month, int Day, int SinceYear, string Name)[] FixedDates =
    [
        (1, 1, 1, "Tết Dương lịch"),
        (4, 30, 1, "Ngày Chiến thắng"),
        (5, 1, 1, "Ngày Quốc tế lao động"),
        (9, 2, 1, "Quốc khánh"),
        (11, 24, 2026, "Ngày Văn hóa Việt Nam"),
    ];

    /// <summary>
    /// Names by day; <paramref name="announced"/> are the days already entered for the year, which always win, and
    /// <paramref name="isRest"/> says which days are the weekly rest.
    /// </summary>
    public static FrozenDictionary<DateOnly, string> Of(int year, IReadOnlyDictionary<DateOnly, CalendarDay> announced, Func<DateOnly, bool> isRest)
    {
        var names = FixedDates
            .Where(f => year >= f.SinceYear)
            .ToDictionary(f => new DateOnly(year, f.Month, f.Day), f => f.Name);

        // Điều 111 khoản 3: a holiday on the weekly rest is compensated on the next working day.
        var onRest = names.Where(n => isRest(n.Key) && !IsTakenBack(n.Key)).OrderBy(n => n.Key).ToList();
        foreach (var (day, name) in onRest)
        {
            var compensation = day.AddDays(1);
            while (names.ContainsKey(compensation) || IsOff(compensation))
                compensation = compensation.AddDays(1);
            names.Add(compensation, $"nghỉ bù {name}");
        }

        return names.Where(n => !announced.ContainsKey(n.Key)).ToFrozenDictionary();

        bool IsTakenBack(DateOnly day) => announced.TryGetValue(day, out var known) && known.Kind is not CalendarDayKind.Holiday;

        bool IsOff(DateOnly day) => (announced.TryGetValue(day, out var known) ? known.Kind : CalendarDayKind.Ordinary) switch
        {
            CalendarDayKind.Holiday => true,
            CalendarDayKind.MakeUpWorkday => false,
            CalendarDayKind.Ordinary => isRest(day),
        };
    }
}
