namespace OneStop.Domain.Calendar;

/// <summary>
/// Moves a promised date past a wait that the law does not count. Limits in days move by days, limits in hours by working
/// time; what moves a date into a day off is treated as in <see cref="Deadlines"/>.
/// </summary>
internal static class Resumption
{
    /// <summary>The promised date after a wait, local wall time.</summary>
    /// <param name="dueLocal">The date before.</param>
    /// <param name="fromLocal">When the wait began.</param>
    /// <param name="toLocal">When it ended.</param>
    /// <param name="choice">What the wait means.</param>
    /// <param name="law">Limit and rules.</param>
    /// <param name="calendar">The working calendar.</param>
    public static DateTime After(DateTime dueLocal, DateTime fromLocal, DateTime toLocal, CountingChoice choice, ClockLaw law, WorkingCalendar calendar) => choice.Rule switch
    {
        ResumeRule.Counted => dueLocal,
        ResumeRule.AddWaiting => AddWaiting(dueLocal, fromLocal, toLocal, law, calendar),
        ResumeRule.Continue => Continue(dueLocal, fromLocal, toLocal, law, calendar),
        ResumeRule.Reset => Deadlines.Promise(toLocal, law, calendar).DueLocal,
        ResumeRule.FixedDays => calendar.CloseOfDay(calendar.AddWorkingDays(Day(toLocal), Math.Max(1, choice.FixedDays))),
    };

    private static DateTime AddWaiting(DateTime due, DateTime from, DateTime to, ClockLaw law, WorkingCalendar calendar)
    {
        switch (law.Limit.Unit)
        {
            case TimeLimitUnit.WorkingHours:
                return calendar.AddWorkingTime(due, calendar.WorkingTimeBetween(from, to));
            case TimeLimitUnit.WorkingDays:
                var waited = calendar.WorkingDaysAfter(Day(from), Day(to));
                return waited == 0 ? due : At(calendar.AddWorkingDays(Day(due), waited), due, calendar);
            case TimeLimitUnit.CalendarDays or TimeLimitUnit.Months:
                var days = Day(to).DayNumber - Day(from).DayNumber;
                return days == 0 ? due : At(Rolled(Day(due).AddDays(days), law, calendar), due, calendar);
            default:
                throw new InvalidOperationException($"The unit {law.Limit.Unit} is not known.");
        }
    }

    // A request made after the promised date leaves one day.
    private static DateTime Continue(DateTime due, DateTime from, DateTime to, ClockLaw law, WorkingCalendar calendar)
    {
        switch (law.Limit.Unit)
        {
            case TimeLimitUnit.WorkingHours:
                var left = calendar.WorkingTimeBetween(from, due);
                return calendar.AddWorkingTime(to, left > TimeSpan.Zero ? left : calendar.HoursOn(Day(to)).PerDay);
            case TimeLimitUnit.WorkingDays:
                return At(calendar.AddWorkingDays(Day(to), Math.Max(1, calendar.WorkingDaysAfter(Day(from), Day(due)))), due, calendar);
            case TimeLimitUnit.CalendarDays or TimeLimitUnit.Months:
                return At(Rolled(Day(to).AddDays(Math.Max(1, Day(due).DayNumber - Day(from).DayNumber)), law, calendar), due, calendar);
            default:
                throw new InvalidOperationException($"The unit {law.Limit.Unit} is not known.");
        }
    }

    private static DateOnly Rolled(DateOnly day, ClockLaw law, WorkingCalendar calendar) =>
        law.Rules.RollsForward ? calendar.WorkingDayOnOrAfter(day) : day;

    // A date that was due at an hour of its own stays at that hour, one due at closing stays at closing.
    private static DateTime At(DateOnly day, DateTime before, WorkingCalendar calendar) =>
        before == calendar.CloseOfDay(Day(before)) ? calendar.CloseOfDay(day) : day.ToDateTime(calendar.HoursOn(day).Nearest(TimeOnly.FromDateTime(before)));

    private static DateOnly Day(DateTime local) => DateOnly.FromDateTime(local);
}
