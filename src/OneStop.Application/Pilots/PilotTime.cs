using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Pilots;

/// <summary>Where a day lies in the time of a pilot.</summary>
/// <param name="IsAhead">It has not begun.</param>
/// <param name="IsOver">It has ended by itself.</param>
/// <param name="DaysLeft">Calendar days after the day asked about, up to the last; null where no end is known, or when it is over.</param>
/// <param name="WorkingDaysLeft">Working days among them.</param>
public sealed record PilotTime(bool IsAhead, bool IsOver, int? DaysLeft, int? WorkingDaysLeft)
{
    /// <summary>Reads it.</summary>
    public static PilotTime Of(CatalogueDecision decision, DateOnly today, WorkingCalendar calendar)
    {
        var isOver = today >= decision.Valid.Until;
        if (isOver || decision.Valid.LastDay is not { } last)
        {
            return new PilotTime(today < decision.Valid.From, isOver, null, null);
        }

        var days = last.DayNumber - today.DayNumber;
        return new PilotTime(today < decision.Valid.From, IsOver: false, days, Enumerable.Range(1, days).Count(day => calendar.IsWorkingDay(today.AddDays(day))));
    }
}
