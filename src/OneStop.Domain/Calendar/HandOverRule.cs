namespace OneStop.Domain.Calendar;

/// <summary>
/// By when a received dossier must be handed to the competent agency: the same working day, or early the next one
/// when it came in after the cut-off hour, or after closing (NĐ 61/2018 Điều 18 khoản 1).
/// </summary>
public static class HandOverRule
{
    /// <summary>The latest moment, wall clock.</summary>
    /// <param name="receivedLocal">When the dossier was received, wall clock.</param>
    /// <param name="cutoff">The cut-off hour in force on that day; null when none is.</param>
    /// <param name="calendar">The working calendar.</param>
    public static DateTime HandOverBy(DateTime receivedLocal, TimeOnly? cutoff, WorkingCalendar calendar)
    {
        var day = DateOnly.FromDateTime(receivedLocal);
        var isInTime = cutoff is not { } hour || TimeOnly.FromDateTime(receivedLocal) <= hour;
        if (isInTime && calendar.IsWorkingDay(day) && receivedLocal <= calendar.CloseOfDay(day))
        {
            return calendar.CloseOfDay(day);
        }

        var next = calendar.NextWorkingDay(day);
        return next.ToDateTime(calendar.HoursOn(next).MorningClose);
    }
}
