using System.Globalization;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>
/// Reads when the time for a part of the work is over. What was left of a step's hours when a wait began that the law does not
/// count is left when it ends; a limit that runs anew gives the step its hours anew. A step that was late already stays late.
/// </summary>
internal static class TermReader
{
    /// <summary>A step of a dossier with this ledger.</summary>
    public static TermReading Step(HoursTerm step, TimeLedger ledger, ClockLaw law, TenantTime time, WorkingCalendar calendar) =>
        Hours(step, LedgerReader.Waits(ledger, law).Where(wait => wait.From >= step.StartedAt && wait.To <= (step.FinishedAt ?? DateTimeOffset.MaxValue)), law, time, calendar);

    /// <summary>Hours that nothing interrupts.</summary>
    public static TermReading Hours(HoursTerm term, TenantTime time, WorkingCalendar calendar) => Hours(term, [], null, time, calendar);

    /// <summary>A number of working days after a moment, to closing time of the last.</summary>
    public static TermReading Days(string what, int days, string basis, DateTimeOffset from, TenantTime time, WorkingCalendar calendar)
    {
        var start = time.Local(from);
        var due = calendar.CloseOfDay(calendar.AddWorkingDays(DateOnly.FromDateTime(start), days));
        return Reading([$"{what}: {days} ngày làm việc {basis}, kể từ ngày tiếp theo của ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(start))}."], start, due, time, calendar);
    }

    /// <summary>The end of a step's hours after a wait.</summary>
    /// <param name="due">The end before, local wall time.</param>
    /// <param name="from">When the wait began.</param>
    /// <param name="to">When it ended.</param>
    /// <param name="rule">What the wait means for the dossier.</param>
    /// <param name="hours">Working time of the whole step.</param>
    /// <param name="calendar">The working calendar.</param>
    public static DateTime After(DateTime due, DateTime from, DateTime to, ResumeRule rule, TimeSpan hours, WorkingCalendar calendar)
    {
        var left = rule == ResumeRule.Reset ? hours : calendar.WorkingTimeBetween(from, due);
        return rule == ResumeRule.Counted || left <= TimeSpan.Zero ? due : calendar.AddWorkingTime(to, left);
    }

    /// <summary>A number of hours as working time.</summary>
    public static TimeSpan Span(decimal hours) => TimeSpan.FromTicks((long)Math.Round(hours * TimeSpan.TicksPerHour));

    private static TermReading Hours(HoursTerm term, IEnumerable<LedgerInterval> waits, ClockLaw? law, TenantTime time, WorkingCalendar calendar)
    {
        var (hours, start) = (Span(term.Hours), time.Local(term.StartedAt));
        var due = calendar.AddWorkingTime(start, hours);
        List<string> reasons = [$"{term.What}: {Text(term.Hours)} giờ làm việc {term.Basis}, tính từ {LedgerReader.Moment(start)}."];
        foreach (var wait in waits)
        {
            var (from, to, rule) = (time.Local(wait.From), time.Local(wait.To!.Value), law!.Rules.Of(wait.Owner).Rule);
            var after = After(due, from, to, rule, hours, calendar);
            var meaning = rule == ResumeRule.Reset ? "được tính lại từ đầu" : after == due ? "đã hết từ trước" : "phần giờ còn lại được tính tiếp";
            reasons.Add($"{wait.Label}: từ {LedgerReader.Moment(from)} đến {LedgerReader.Moment(to)}; {meaning}.");
            due = after;
        }

        return Reading(reasons, start, due, time, calendar);
    }

    private static TermReading Reading(List<string> reasons, DateTime start, DateTime due, TenantTime time, WorkingCalendar calendar)
    {
        var (first, last) = (DateOnly.FromDateTime(start), DateOnly.FromDateTime(due));
        var off = Enumerable.Range(1, Math.Max(0, last.DayNumber - first.DayNumber)).Select(first.AddDays).Select(calendar.WhyOff).OfType<DayOff>().ToList();
        if (DaysOffText.Of(off, VietnameseText.ShortDate) is { } skipped)
        {
            reasons.Add($"Không tính {skipped}.");
        }

        reasons.Add($"Hạn: {due:HH\\:mm}, {VietnameseText.DayOfWeekName(last)} {VietnameseText.ShortDate(last)}.");
        return new TermReading(time.Instant(due), reasons);
    }

    private static string Text(decimal hours) => hours.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
