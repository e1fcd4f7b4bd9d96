using System.Collections.Concurrent;
using System.Collections.Frozen;
using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>
/// Which days and hours offices work: weekends, announced holidays, make-up workdays and dated working hours.
/// Immutable; times are local wall time. In a year that is not announced the fixed-date holidays are assumed
/// and compensated (Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112).
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> _days;
    private readonly FrozenSet<int> _announced;
    private readonly (EffectivePeriod Period, WorkingHours Hours)[] _hours;
    private readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, string>> _assumed = new();

    /// <summary>Of days, years and hours told twice the later one holds. Refuses a calendar without working hours.</summary>
    public WorkingCalendar(
        IEnumerable<CalendarDay> days,
        IEnumerable<CalendarYear> years,
        IReadOnlyList<(EffectivePeriod Period, WorkingHours Hours)> hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (hours.Count == 0)
            throw new ArgumentException("A calendar needs working hours.", nameof(hours));
        _days = days.GroupBy(d => d.On).ToFrozenDictionary(same => same.Key, same => same.Last());
        _announced = years.GroupBy(y => y.Year).Where(same => same.Last().IsAnnounced).Select(same => same.Key).ToFrozenSet();
        _hours = [.. hours];
    }

    /// <summary>This calendar with further announcements, which go before its own.</summary>
    public WorkingCalendar With(IEnumerable<CalendarDay> days, IEnumerable<CalendarYear> years, IEnumerable<(EffectivePeriod Period, WorkingHours Hours)> hours) => new(
        _days.Values.Concat(days),
        _announced.Select(year => new CalendarYear(year, IsAnnounced: true, string.Empty)).Concat(years),
        [.. _hours, .. hours]);

    /// <summary>Whether the holidays of the year are assumed because none have been announced.</summary>
    public bool IsAssumed(int year) => !_announced.Contains(year);

    /// <summary>Whether offices work on the day.</summary>
    public bool IsWorkingDay(DateOnly day) => WhyOff(day) is null;

    /// <summary>Why offices are closed on the day; null on a working day. A holiday on a weekend gives the holiday.</summary>
    public DayOff? WhyOff(DateOnly day)
    {
        if (_days.TryGetValue(day, out var known))
        {
            return known.Kind switch
            {
                CalendarDayKind.Holiday => new DayOff(day, DayOffReason.Holiday, known.Name),
                CalendarDayKind.MakeUpWorkday => null,
                CalendarDayKind.Ordinary => WeeklyRestOn(day),
            };
        }

        if (IsAssumed(day.Year) && AssumedIn(day.Year).TryGetValue(day, out var name))
            return new DayOff(day, DayOffReason.AssumedHoliday, name);
        return WeeklyRestOn(day);
    }

    /// <summary>The announced make-up workday on that day, if it is one.</summary>
    public CalendarDay? MakeUpWorkday(DateOnly day) =>
        _days.TryGetValue(day, out var known) && known.Kind is CalendarDayKind.MakeUpWorkday ? known : null;

    /// <summary>The first working day after the day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => WorkingDayOnOrAfter(day.AddDays(1));

    /// <summary>The day itself if it is worked, else the first working day after it.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The <paramref name="count"/>-th working day after the day, which itself is not counted; the day itself for zero.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (; count > 0; count--)
            day = NextWorkingDay(day);
        return day;
    }

    /// <summary>Working days after a day, up to and with another; 0 when it is not later.</summary>
    public int WorkingDaysAfter(DateOnly day, DateOnly last)
    {
        var count = 0;
        for (day = day.AddDays(1); day <= last; day = day.AddDays(1))
            count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }

    /// <summary>
    /// The working hours of the day: of those whose period holds it, the last told. Where none does, hours stay in force
    /// until others replace them; before the first ones, those apply.
    /// </summary>
    public WorkingHours HoursOn(DateOnly day)
    {
        for (var index = _hours.Length - 1; index >= 0; index--)
        {
            if (_hours[index].Period.Contains(day))
                return _hours[index].Hours;
        }

        return HoursOn(NearestWithHours(day));
    }

    /// <summary>Closing time on the day, whether or not the day is worked.</summary>
    public DateTime CloseOfDay(DateOnly day) => day.ToDateTime(HoursOn(day).AfternoonClose);

    /// <summary>Working time from one moment to another; nights, lunch and days off left out; zero when the end is not later.</summary>
    public TimeSpan WorkingTimeBetween(DateTime fromLocal, DateTime toLocal)
    {
        if (toLocal <= fromLocal)
            return TimeSpan.Zero;
        var last = DateOnly.FromDateTime(toLocal);
        var worked = TimeSpan.Zero;
        for (var day = DateOnly.FromDateTime(fromLocal); day < last; day = day.AddDays(1))
        {
            if (IsWorkingDay(day))
                worked += HoursOn(day).PerDay;
        }

        return worked + WorkedBy(toLocal) - WorkedBy(fromLocal);
    }

    /// <summary>
    /// The earliest moment, not before the start, at which <paramref name="span"/> of working time has gone by:
    /// a span that fills the afternoon ends at closing, not at the next opening. The start itself for zero.
    /// </summary>
    public DateTime AddWorkingTime(DateTime fromLocal, TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        if (span == TimeSpan.Zero)
            return fromLocal;
        var day = DateOnly.FromDateTime(fromLocal);
        var left = span + WorkedBy(fromLocal);
        if (!IsWorkingDay(day))
            day = NextWorkingDay(day);
        for (; left > HoursOn(day).PerDay; day = NextWorkingDay(day))
            left -= HoursOn(day).PerDay;
        return day.ToDateTime(HoursOn(day).ClockAt(left));
    }

    // The last day before that some hours were told for, or the first of all.
    private DateOnly NearestWithHours(DateOnly day)
    {
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var (period, _) in _hours)
        {
            first = period.From < first ? period.From : first;
            last = period.LastDay is { } end && end < day && end > last ? end : last;
        }

        return day < first ? first : last;
    }

    private bool IsRest(DateOnly day) => HoursOn(day).Rest.Contains(day.DayOfWeek);

    private DayOff? WeeklyRestOn(DateOnly day) =>
        IsRest(day) ? new DayOff(day, DayOffReason.Weekend, VietnameseText.DayOfWeekName(day)) : null;

    private TimeSpan WorkedBy(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        return IsWorkingDay(day) ? HoursOn(day).WorkedBy(TimeOnly.FromDateTime(local)) : TimeSpan.Zero;
    }

    private FrozenDictionary<DateOnly, string> AssumedIn(int year) =>
        _assumed.GetOrAdd(year, y => AssumedHolidays.Of(y, _days, IsRest));
}
