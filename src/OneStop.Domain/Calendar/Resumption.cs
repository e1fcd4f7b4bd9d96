namespace OneStop.Domain.Calendar;

/// <summary>
/// Moves a promised date past a wait that the law does not count. Limits in days move by days, limits in hours by working
/// time; what moves a date into a day off is treated as in <see cref="Deadlines"/>.
/// </summary>
internal static class Resumption
{
    /// <summary>The promised date after a wait.</summary>
    /// <param name="term">The date before.</param>
    /// <param name="fromLocal">When the wait began.</param>
    /// <param name="toLocal">When it ended.</param>
    /// <param name="choice">What the wait means.</param>
    /// <param name="law">Limit and rules.</param>
    /// <param name="calendar">The working calendar.</param>
    public static DueTerm After(DueTerm term, DateTime fromLocal, DateTime toLocal, CountingChoice choice, ClockLaw law, WorkingCalendar calendar) => choice.Rule switch
    {
        ResumeRule.Counted => term,
        ResumeRule.AddWaiting => AddWaiting(term, fromLocal, toLocal, law, calendar),
        ResumeRule.Continue => Continue(term, fromLocal, toLocal, law, calendar),
        ResumeRule.Reset => Deadlines.Promise(toLocal, law, calendar).Term,
        ResumeRule.FixedDays => DueTerm.At(calendar.CloseOfDay(calendar.AddWorkingDays(Day(toLocal), Math.Max(1, choice.FixedDays)))),
    };

    private static DueTerm AddWaiting(DueTerm term, DateTime from, DateTime to, ClockLaw law, WorkingCalendar calendar)
    {
        var due = term.DueLocal;
        switch (law.Limit.Unit)
        {
            case TimeLimitUnit.WorkingHours:
                return DueTerm.At(calendar.AddWorkingTime(due, calendar.WorkingTimeBetween(from, to)));
            case TimeLimitUnit.WorkingDays:
                var waited = calendar.WorkingDaysAfter(Day(from), Day(to));
                return waited == 0 ? term : DueTerm.At(At(calendar.AddWorkingDays(Day(due), waited), due, calendar));
            case TimeLimitUnit.CalendarDays or TimeLimitUnit.Months:
                var days = Day(to).DayNumber - Day(from).DayNumber;
                return days == 0 ? term : Rolled(term.LastDay.AddDays(days), due, law, calendar);
            default:
                throw new InvalidOperationException($"The unit {law.Limit.Unit} is not known.");
        }
    }

    // A request made after the promised date leaves one day.
    private static DueTerm Continue(DueTerm term, DateTime from, DateTime to, ClockLaw law, WorkingCalendar calendar)
    {
        var due = term.DueLocal;
        switch (law.Limit.Unit)
        {
            case TimeLimitUnit.WorkingHours:
                var left = calendar.WorkingTimeBetween(from, due);
                return DueTerm.At(calendar.AddWorkingTime(to, left > TimeSpan.Zero ? left : calendar.HoursOn(Day(to)).PerDay));
            case TimeLimitUnit.WorkingDays:
                return DueTerm.At(At(calendar.AddWorkingDays(Day(to), Math.Max(1, calendar.WorkingDaysAfter(Day(from), Day(due)))), due, calendar));
            case TimeLimitUnit.CalendarDays or TimeLimitUnit.Months:
                return Rolled(Day(to).AddDays(Math.Max(1, term.LastDay.DayNumber - Day(from).DayNumber)), due, law, calendar);
            default:
                throw new InvalidOperationException($"The unit {law.Limit.Unit} is not known.");
        }
    }

    private static DueTerm Rolled(DateOnly last, DateTime before, ClockLaw law, WorkingCalendar calendar) =>
        new(At(law.Rules.RollsForward ? calendar.WorkingDayOnOrAfter(last) : last, before, calendar), last);

    // A date that was due at an hour of its own stays at that hour, one due at closing stays at closing.
    private static DateTime At(DateOnly day, DateTime before, WorkingCalendar calendar) =>
        before == calendar.CloseOfDay(Day(before)) ? calendar.CloseOfDay(day) : day.ToDateTime(calendar.HoursOn(day).Nearest(TimeOnly.FromDateTime(before)));

    private static DateOnly Day(DateTime local) => DateOnly.FromDateTime(local);
}
