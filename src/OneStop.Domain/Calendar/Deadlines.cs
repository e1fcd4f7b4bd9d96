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
            TimeLimitUnit.Months => Rolled(LastOfMonths(receivedLocal, law, calendar).AddDays(law.Extra)),
            TimeLimitUnit.WorkingHours => Build(OfHours(receivedLocal, law, calendar), DateOnly.FromDateTime(receivedLocal)),
        };

        PromisedDate Rolled(DateOnly last) =>
            (rules.RollsForward ? At(calendar.WorkingDayOnOrAfter(last), countedFrom: last) : At(last, countedFrom: last.AddDays(1))) with { LastDay = last };

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
                IsReceivedOnDayOff = !calendar.IsWorkingDay(DateOnly.FromDateTime(receivedLocal)),
            };
        }
    }

    /// <summary>Whether the day of receipt counts as day one: only where some of it is left to work in.</summary>
    public static bool CountsReceiptDay(DateTime receivedLocal, ClockRules rules, WorkingCalendar calendar) =>
        rules.Receipt == DeadlineRule.CountReceiptDayBeforeCutoff
        && TimeOnly.FromDateTime(receivedLocal) < rules.Cutoff
        && calendar.IsWorkingDay(DateOnly.FromDateTime(receivedLocal))
        && receivedLocal < calendar.CloseOfDay(DateOnly.FromDateTime(receivedLocal));

    private static DateOnly DayZero(DateTime receivedLocal, ClockRules rules, WorkingCalendar calendar)
    {
        var day = DateOnly.FromDateTime(receivedLocal);
        return CountsReceiptDay(receivedLocal, rules, calendar) ? day.AddDays(-1) : day;
    }

    // Điều 148 khoản 3 Bộ luật Dân sự 2015: the day of the same number, or the last of a month that has none; the day before
    // where the day of receipt is the first one counted.
    private static DateOnly LastOfMonths(DateTime receivedLocal, ClockLaw law, WorkingCalendar calendar)
    {
        var received = DateOnly.FromDateTime(receivedLocal);
        var last = received.AddMonths(law.Limit.Value);
        return last.Day == received.Day && CountsReceiptDay(receivedLocal, law.Rules, calendar) ? last.AddDays(-1) : last;
    }

    private static DateTime OfHours(DateTime receivedLocal, ClockLaw law, WorkingCalendar calendar)
    {
        var due = calendar.AddWorkingTime(receivedLocal, TimeSpan.FromHours(law.Limit.Value));
        var day = calendar.AddWorkingDays(DateOnly.FromDateTime(due), law.Extra);
        return law.Extra == 0 ? due : day.ToDateTime(calendar.HoursOn(day).Nearest(TimeOnly.FromDateTime(due)));
    }

    // A day off has no hour of its own to come back to: the last day is then left whole.
    private static DateTime SameHour(DateTime receivedLocal, DateOnly dueOn, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(DateOnly.FromDateTime(receivedLocal))
            ? dueOn.ToDateTime(calendar.HoursOn(dueOn).Nearest(TimeOnly.FromDateTime(receivedLocal)))
            : calendar.CloseOfDay(dueOn);
}
