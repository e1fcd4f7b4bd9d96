namespace OneStop.Domain.Calendar;

/// <summary>
/// Counts a time limit from a moment to its last one. Limits in days are due at closing time of the last day; those in
/// calendar days or months that end on a day off run to the next working day (Bộ luật Dân sự 2015, Điều 147 và 148);
/// those in hours run within working time from the moment of receipt.
/// </summary>
public static class Deadlines
{
    /// <summary>When the result is due for a dossier received at a moment.</summary>
    /// <param name="receivedLocal">The moment, local wall time.</param>
    /// <param name="law">Limit and rules.</param>
    /// <param name="calendar">The working calendar.</param>
    public static PromisedDate Promise(DateTime receivedLocal, ClockLaw law, WorkingCalendar calendar)
    {
        var rules = law.Rules;
        var dayZero = DayZero(receivedLocal, rules, calendar);
        var value = law.Limit.Value + law.Extra;
        return law.Limit.Unit switch
        {
            TimeLimitUnit.WorkingDays => At(calendar.AddWorkingDays(dayZero, value), countedFrom: dayZero.AddDays(1)),
            TimeLimitUnit.CalendarDays => Rolled(dayZero.AddDays(value)),
            TimeLimitUnit.Months => Rolled(dayZero.AddMonths(law.Limit.Value).AddDays(law.Extra)),
            TimeLimitUnit.WorkingHours => Build(calendar.AddWorkingTime(receivedLocal, TimeSpan.FromHours(law.Limit.Value)), DateOnly.FromDateTime(receivedLocal)),
        };

        PromisedDate Rolled(DateOnly last) => At(rules.RollsForward ? calendar.WorkingDayOnOrAfter(last) : last, countedFrom: last);

        PromisedDate At(DateOnly dueOn, DateOnly countedFrom) =>
            Build(rules.Receipt == DeadlineRule.SameHour ? SameHour(receivedLocal, dueOn, calendar) : calendar.CloseOfDay(dueOn), countedFrom);

        // Only the days whose being off or on moved the date: for calendar days, those after the last counted one.
        PromisedDate Build(DateTime due, DateOnly countedFrom)
        {
            var days = Enumerable
                .Range(0, Math.Max(0, DateOnly.FromDateTime(due).DayNumber - countedFrom.DayNumber + 1))
                .Select(countedFrom.AddDays)
                .ToList();
            return new PromisedDate(
                due,
                receivedLocal,
                law,
                [.. days.Select(calendar.WhyOff).OfType<DayOff>()],
                [.. days.Select(calendar.MakeUpWorkday).OfType<CalendarDay>()],
                [.. days.Select(d => d.Year).Distinct().Where(calendar.IsAssumed)])
            {
                CountsReceiptDay = CountsReceiptDay(receivedLocal, rules, calendar),
            };
        }
    }

    /// <summary>Whether the day of receipt counts as day one.</summary>
    public static bool CountsReceiptDay(DateTime receivedLocal, ClockRules rules, WorkingCalendar calendar) =>
        rules.Receipt == DeadlineRule.CountReceiptDayBeforeCutoff
        && TimeOnly.FromDateTime(receivedLocal) < rules.Cutoff
        && calendar.IsWorkingDay(DateOnly.FromDateTime(receivedLocal));

    private static DateOnly DayZero(DateTime receivedLocal, ClockRules rules, WorkingCalendar calendar)
    {
        var day = DateOnly.FromDateTime(receivedLocal);
        return CountsReceiptDay(receivedLocal, rules, calendar) ? day.AddDays(-1) : day;
    }

    private static DateTime SameHour(DateTime receivedLocal, DateOnly dueOn, WorkingCalendar calendar) =>
        dueOn.ToDateTime(calendar.HoursOn(dueOn).Nearest(TimeOnly.FromDateTime(receivedLocal)));
}
