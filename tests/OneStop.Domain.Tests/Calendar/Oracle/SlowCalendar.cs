#pragma warning disable MA0048 // A day is nothing without its calendar.
using OneStop.Domain.Calendar;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>Says of each day and of each minute whether it is worked, from the entries told and the words of the law alone.</summary>
internal sealed class SlowCalendar(RawCalendar raw)
{
    private static readonly DateOnly First = new(2015, 1, 1);

    // Bộ luật Lao động 2019, Điều 112; 24/11 since 2026 (Nghị quyết 28/2026/QH16).
    private static readonly (int Day, int Month, int Since)[] Holidays = [(1, 1, 0), (30, 4, 0), (1, 5, 0), (2, 9, 0), (24, 11, 2026)];

    private readonly SlowDay?[] _days = new SlowDay?[45 * 366];
    private readonly Dictionary<int, HashSet<DateOnly>> _assumed = [];
    private readonly Dictionary<DateOnly, RawHours> _hours = [];

    /// <summary>What the day is.</summary>
    public SlowDay this[DateOnly day] => At(day.DayNumber);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorked(DateOnly day) => this[day].IsWorked;

    /// <summary>Whether the minute that begins then is worked.</summary>
    public bool IsWorked(DateTime minute)
    {
        var day = At((int)(minute.Ticks / TimeSpan.TicksPerDay));
        return day.IsWorked && day.Opens((int)(minute.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMinute));
    }

    /// <summary>Closing time of the day, worked or not.</summary>
    public DateTime Close(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(this[day].Hours.Close);

    private SlowDay At(int dayNumber) => _days[dayNumber - First.DayNumber] ??= Make(DateOnly.FromDayNumber(dayNumber));

    private SlowDay Make(DateOnly day) => new(IsWorkedDay(day), HoursOn(day));

    private bool IsWorkedDay(DateOnly day) => raw.Days.LastOrDefault(told => told.On == day)?.Kind switch
    {
        CalendarDayKind.Holiday => false,
        CalendarDayKind.MakeUpWorkday => true,
        CalendarDayKind.Ordinary => !IsRest(day),
        null => !IsRest(day) && (raw.Announced.Contains(day.Year) || !AssumedIn(day.Year).Contains(day)),
    };

    // The last hours told for the day. Where none were, those of the days before go on; before all others, the earliest hold.
    private RawHours HoursOn(DateOnly day)
    {
        if (_hours.TryGetValue(day, out var known))
        {
            return known;
        }

        var earliest = raw.Hours.Min(hours => hours.From);
        for (var looked = day < earliest ? earliest : day; ; looked = looked.AddDays(-1))
        {
            if (raw.Hours.LastOrDefault(hours => hours.From <= looked && (hours.Until is null || looked < hours.Until)) is { } told)
            {
                return _hours[day] = told;
            }
        }
    }

    private bool IsRest(DateOnly day) => HoursOn(day).Rest.Contains(day.DayOfWeek);

    // Điều 111 khoản 3: a holiday on the weekly rest is made up for on the next working day.
    private HashSet<DateOnly> AssumedIn(int year)
    {
        if (_assumed.TryGetValue(year, out var known))
        {
            return known;
        }

        var holidays = Holidays.Where(each => year >= each.Since).Select(each => new DateOnly(year, each.Month, each.Day)).ToList();
        var off = holidays.ToHashSet();
        foreach (var holiday in holidays)
        {
            var isTakenBack = raw.Days.LastOrDefault(told => told.On == holiday)?.Kind is CalendarDayKind.MakeUpWorkday or CalendarDayKind.Ordinary;
            if (!IsRest(holiday) || isTakenBack)
            {
                continue;
            }

            var next = holiday.AddDays(1);
            while (off.Contains(next) || !WouldBeWorked(next))
            {
                next = next.AddDays(1);
            }

            off.Add(next);
        }

        return _assumed[year] = off;
    }

    private bool WouldBeWorked(DateOnly day) => raw.Days.LastOrDefault(told => told.On == day)?.Kind switch
    {
        CalendarDayKind.Holiday => false,
        CalendarDayKind.MakeUpWorkday => true,
        CalendarDayKind.Ordinary or null => !IsRest(day),
    };
}

/// <summary>One day: whether it is worked, and its hours.</summary>
internal sealed record SlowDay(bool IsWorked, RawHours Hours)
{
    /// <summary>Whether the offices would be open in the minute of the day that begins then, were the day worked.</summary>
    public bool Opens(int minute) => (minute >= Hours.Open && minute < Hours.Lunch) || (minute >= Hours.Back && minute < Hours.Close);
}
