using OneStop.Domain.Calendar;

namespace OneStop.Application.Results;

/// <summary>How long a result waits.</summary>
public static class UncollectedTime
{
    /// <summary>Working days after the day on which the result was ready, up to and with today.</summary>
    public static int WorkingDays(DateOnly readyOn, DateOnly today, WorkingCalendar calendar)
    {
        var days = 0;
        for (var day = readyOn.AddDays(1); day <= today; day = day.AddDays(1))
        {
            days += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }
}
