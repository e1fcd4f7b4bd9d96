namespace OneStop.Domain.Calendar;

/// <summary>
/// Judges lateness by date, not by hour, as the national reports do: done before the due day is early, on it is on time,
/// after it is late. What counts as done is the result being ready at the counter, not the applicant collecting it.
/// </summary>
public static class LatenessOf
{
    /// <summary>Work still going on. Without a due day it is on track.</summary>
    public static LatenessReading Open(DateOnly? dueOn, DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (dueOn is not { } due || due > calendar.NextWorkingDay(today))
            return new(Lateness.OnTrack, 0);
        if (due > today)
            return new(Lateness.DueSoon, 0);
        return due == today ? new(Lateness.DueToday, 0) : new(Lateness.Overdue, DaysPast(due, today));
    }

    /// <summary>Work whose clock was stopped on <paramref name="pausedOn"/>. Stopping does not wipe out the days already late.</summary>
    public static LatenessReading Paused(DateOnly? dueOn, DateOnly pausedOn) =>
        new(Lateness.Paused, DaysPast(dueOn, pausedOn));

    /// <summary>Work that is done. Without a due day it is on time.</summary>
    public static LatenessReading Finished(DateOnly? dueOn, DateOnly finishedOn)
    {
        var days = DaysPast(dueOn, finishedOn);
        if (days > 0)
            return new(Lateness.FinishedLate, days);
        return new(finishedOn < dueOn ? Lateness.FinishedEarly : Lateness.FinishedOnTime, 0);
    }

    private static int DaysPast(DateOnly? dueOn, DateOnly day) =>
        dueOn is { } due ? Math.Max(0, day.DayNumber - due.DayNumber) : 0;
}
