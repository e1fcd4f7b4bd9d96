namespace OneStop.Domain.Calendar;

/// <summary>
/// The default rule. The day of receipt is not counted, whatever the hour (Bộ luật Dân sự 2015, Điều 147 khoản 1);
/// the result is due at closing time of the last day; a limit in calendar days that ends on a day off runs to the next
/// working day (Điều 148 khoản 5). A limit of one working day is therefore the next working day. A reception on a day
/// off, or after closing, does not move the start: Saturday's dossier with N working days ends on the N-th working day
/// after that Saturday. Limits in working hours run from the moment of receipt, within working time.
/// </summary>
public sealed class ExcludeReceiptDayPolicy : IDeadlinePolicy
{
    /// <inheritdoc/>
    public PromisedDate Promise(DateTime receivedLocal, TimeLimit limit, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(calendar);
        var receivedOn = DateOnly.FromDateTime(receivedLocal);
        return limit.Unit switch
        {
            TimeLimitUnit.WorkingDays => At(calendar.AddWorkingDays(receivedOn, limit.Value), countedFrom: receivedOn.AddDays(1)),
            TimeLimitUnit.CalendarDays => At(
                calendar.WorkingDayOnOrAfter(receivedOn.AddDays(limit.Value)), countedFrom: receivedOn.AddDays(limit.Value)),
            TimeLimitUnit.WorkingHours => Build(
                calendar.AddWorkingTime(receivedLocal, TimeSpan.FromHours(limit.Value)), countedFrom: receivedOn),
        };

        PromisedDate At(DateOnly dueOn, DateOnly countedFrom) => Build(calendar.CloseOfDay(dueOn), countedFrom);

        // Only the days whose being off or on moved the date: for calendar days, those after the last counted one.
        PromisedDate Build(DateTime due, DateOnly countedFrom)
        {
            var days = Enumerable
                .Range(0, DateOnly.FromDateTime(due).DayNumber - countedFrom.DayNumber + 1)
                .Select(countedFrom.AddDays)
                .ToList();
            return new PromisedDate(
                due,
                receivedLocal,
                limit,
                [.. days.Select(calendar.WhyOff).OfType<DayOff>()],
                [.. days.Select(calendar.MakeUpWorkday).OfType<CalendarDay>()],
                [.. days.Select(d => d.Year).Distinct().Where(calendar.IsAssumed)]);
        }
    }
}
