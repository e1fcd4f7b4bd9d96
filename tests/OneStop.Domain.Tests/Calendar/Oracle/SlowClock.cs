#pragma warning disable MA0048 // The clock and its term stand together.
using OneStop.Domain.Calendar;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>
/// The legal clock a second time, written apart from the first: it walks day by day and minute by minute and knows the
/// words of the law, no arithmetic. Moments are whole minutes of the wall clock.
/// </summary>
internal sealed class SlowClock(SlowCalendar calendar)
{
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    /// <summary>The promised date of a dossier received at a moment.</summary>
    public DateTime Promise(DateTime received, ClockLaw law) => Whole(received, law).Due;

    /// <summary>The promised date, and the last day counted, before a day off gave way to a worked one.</summary>
    public SlowTerm Whole(DateTime received, ClockLaw law)
    {
        var day = Day(received);
        var isDayOne = IsDayOne(received, law.Rules);
        switch (law.Limit.Unit)
        {
            case TimeLimitUnit.WorkingHours:
                var due = After(received, law.Limit.Value * 60);
                return SlowTerm.At(law.Extra == 0 ? due : AtHour(WalkWorkedDays(Day(due), law.Extra), MinuteOf(due)));
            case TimeLimitUnit.WorkingDays:
                return SlowTerm.At(DueOn(WalkWorkedDays(day, law.Limit.Value + law.Extra - (isDayOne ? 1 : 0)), received, law.Rules));
            case TimeLimitUnit.CalendarDays:
                return Rolling(WalkDays(day, law.Limit.Value + law.Extra - (isDayOne ? 1 : 0)));
            case TimeLimitUnit.Months:
                return Rolling(WalkDays(LastOfMonths(day, law.Limit.Value, isDayOne), law.Extra));
            default:
                throw new InvalidOperationException();
        }

        SlowTerm Rolling(DateOnly last) => new(DueOn(Rolled(last, law.Rules), received, law.Rules), last);
    }

    /// <summary>The promised date after a wait.</summary>
    public SlowTerm AfterWait(SlowTerm term, DateTime from, DateTime to, CountingChoice choice, ClockLaw law) => choice.Rule switch
    {
        ResumeRule.Counted => term,
        ResumeRule.AddWaiting => AfterAdding(term, from, to, law),
        ResumeRule.Continue => AfterContinuing(term, from, to, law),
        ResumeRule.Reset => Whole(to, law),
        ResumeRule.FixedDays => SlowTerm.At(calendar.Close(WalkWorkedDays(Day(to), choice.FixedDays < 1 ? 1 : choice.FixedDays))),
    };

    /// <summary>The end of a step's worked minutes after a wait: what was left is left, or all begin anew; a step that was late stays late.</summary>
    public DateTime StepAfterWait(DateTime due, DateTime from, DateTime to, ResumeRule rule, int minutes)
    {
        if (rule == ResumeRule.Reset)
        {
            return minutes == 0 ? due : After(to, minutes);
        }

        var left = due > from ? Worked(from, due) : 0;
        return left == 0 ? due : After(to, left);
    }

    /// <summary>Worked minutes from one moment to another; below zero when the other is earlier.</summary>
    public int Worked(DateTime from, DateTime to)
    {
        if (to < from)
        {
            return -Worked(to, from);
        }

        var worked = 0;
        for (var minute = from; minute < to; minute += OneMinute)
        {
            worked += calendar.IsWorked(minute) ? 1 : 0;
        }

        return worked;
    }

    /// <summary>The first moment by which so many minutes have been worked.</summary>
    public DateTime After(DateTime from, int minutes)
    {
        var moment = from;
        while (minutes > 0)
        {
            minutes -= calendar.IsWorked(moment) ? 1 : 0;
            moment += OneMinute;
        }

        return moment;
    }

    /// <summary>The last of so many worked days after a day; the day itself for none.</summary>
    public DateOnly WalkWorkedDays(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= calendar.IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Worked days after a day, up to and with another.</summary>
    public int WorkedDays(DateOnly after, DateOnly last)
    {
        var count = 0;
        while (after < last)
        {
            after = after.AddDays(1);
            count += calendar.IsWorked(after) ? 1 : 0;
        }

        return count;
    }

    // The 15:00 rule: day one is a worked day on which the dossier came in before the hour, and before closing.
    private bool IsDayOne(DateTime received, ClockRules rules) =>
        rules.Receipt == DeadlineRule.CountReceiptDayBeforeCutoff
        && calendar.IsWorked(Day(received))
        && TimeOnly.FromDateTime(received) < rules.Cutoff
        && received < calendar.Close(Day(received));

    // Điều 148 khoản 3 Bộ luật Dân sự: the day of the same number, or the last of a month that has none. A period of which
    // the day of receipt is day one is over the day before.
    private static DateOnly LastOfMonths(DateOnly day, int months, bool isDayOne)
    {
        var (year, month) = (day.Year, day.Month);
        for (; months > 0; months--)
        {
            month++;
            if (month > 12)
            {
                (year, month) = (year + 1, 1);
            }
        }

        var last = DateTime.DaysInMonth(year, month);
        if (day.Day > last)
        {
            return new DateOnly(year, month, last);
        }

        var same = new DateOnly(year, month, day.Day);
        return isDayOne ? same.AddDays(-1) : same;
    }

    private static DateOnly WalkDays(DateOnly day, int count)
    {
        for (; count > 0; count--)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);

    private static int MinuteOf(DateTime moment) => (moment.Hour * 60) + moment.Minute;

    // Điều 148 khoản 5: a last day that is off gives way to the next worked one.
    private DateOnly Rolled(DateOnly last, ClockRules rules)
    {
        while (rules.RollsForward && !calendar.IsWorked(last))
        {
            last = last.AddDays(1);
        }

        return last;
    }

    // At closing; by the rule of the same hour at the hour of receipt, which a day off does not have.
    private DateTime DueOn(DateOnly day, DateTime received, ClockRules rules) =>
        rules.Receipt == DeadlineRule.SameHour && calendar.IsWorked(Day(received)) ? AtHour(day, MinuteOf(received)) : calendar.Close(day);

    // The hour itself while the offices are open or just closing, else the next opening of the day, else its closing.
    private DateTime AtHour(DateOnly day, int minute)
    {
        var known = calendar[day];
        var isOpen = known.Opens(minute) || known.Opens(minute - 1);
        while (!isOpen && minute < 24 * 60)
        {
            minute++;
            isOpen = known.Opens(minute);
        }

        return isOpen ? day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute) : calendar.Close(day);
    }

    private SlowTerm AfterAdding(SlowTerm term, DateTime from, DateTime to, ClockLaw law)
    {
        var due = term.Due;
        if (law.Limit.Unit == TimeLimitUnit.WorkingHours)
        {
            return SlowTerm.At(After(due, Worked(from, to)));
        }

        if (law.Limit.Unit == TimeLimitUnit.WorkingDays)
        {
            var waited = WorkedDays(Day(from), Day(to));
            return waited == 0 ? term : SlowTerm.At(AtItsHour(WalkWorkedDays(Day(due), waited), due));
        }

        var days = 0;
        for (var day = Day(from); day < Day(to); day = day.AddDays(1))
        {
            days++;
        }

        var last = WalkDays(term.LastDay, days);
        return days == 0 ? term : new SlowTerm(AtItsHour(Rolled(last, law.Rules), due), last);
    }

    private SlowTerm AfterContinuing(SlowTerm term, DateTime from, DateTime to, ClockLaw law)
    {
        var due = term.Due;
        if (law.Limit.Unit == TimeLimitUnit.WorkingHours)
        {
            var minutes = due > from ? Worked(from, due) : 0;
            return SlowTerm.At(After(to, minutes > 0 ? minutes : WholeDay(Day(to))));
        }

        if (law.Limit.Unit == TimeLimitUnit.WorkingDays)
        {
            var left = WorkedDays(Day(from), Day(due));
            return SlowTerm.At(AtItsHour(WalkWorkedDays(Day(to), left < 1 ? 1 : left), due));
        }

        var days = term.LastDay.DayNumber - Day(from).DayNumber;
        var last = WalkDays(Day(to), days < 1 ? 1 : days);
        return new SlowTerm(AtItsHour(Rolled(last, law.Rules), due), last);
    }

    private int WholeDay(DateOnly day) => Enumerable.Range(0, 24 * 60).Count(calendar[day].Opens);

    private DateTime AtItsHour(DateOnly day, DateTime before) =>
        before == calendar.Close(Day(before)) ? calendar.Close(day) : AtHour(day, MinuteOf(before));
}

/// <summary>The end of a limit.</summary>
/// <param name="Due">The moment.</param>
/// <param name="LastDay">The last day counted, before it was rolled.</param>
internal sealed record SlowTerm(DateTime Due, DateOnly LastDay)
{
    public static SlowTerm At(DateTime due) => new(due, DateOnly.FromDateTime(due));
}
