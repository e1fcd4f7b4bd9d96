using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Tenants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>
/// The legal clock against a second one that walks minute by minute. ONESTOP_NIGHTLY=1 asks a million cases instead of ten
/// thousand; ONESTOP_CASE=4711 asks that one again.
/// </summary>
public sealed class OracleTests
{
    private const int PerCalendar = 40;
    private static readonly TenantTime Vietnam = TenantTime.Of("Asia/Ho_Chi_Minh");

    private static (int First, int Count) Cases =>
        Setting("ONESTOP_CASE") is { } one ? (one, 1) : Setting("ONESTOP_NIGHTLY") == 1 ? (1_000_000, 1_000_000) : (0, 10_000);

    [Fact]
    public void Both_clocks_agree()
    {
        var (first, count) = Cases;
        Parallel.ForEach(Enumerable.Range(first, count).GroupBy(number => number / PerCalendar), cases =>
        {
            var raw = RawCalendars.Next(new Random(-1 - cases.Key));
            var (fast, slow) = (raw.ToCalendar(), new SlowCalendar(raw));
            Compare(fast, slow, cases.First());
            foreach (var number in cases)
            {
                Compare(new OracleCase(number), fast, slow);
            }
        });
    }

    private static void Compare(WorkingCalendar fast, SlowCalendar slow, int number)
    {
        for (var day = new DateOnly(2022, 1, 1); day.Year < 2029; day = day.AddDays(1))
        {
            var on = day;
            Same(fast.IsWorkingDay(day), slow.IsWorked(day), number, () => $"whether {on:yyyy-MM-dd} is worked");
            Same(fast.CloseOfDay(day), slow.Close(day), number, () => $"when {on:yyyy-MM-dd} closes");
        }
    }

    private static void Compare(OracleCase one, WorkingCalendar calendar, SlowCalendar slowCalendar)
    {
        var slow = new SlowClock(slowCalendar);
        var (day, other) = (DateOnly.FromDateTime(one.From), DateOnly.FromDateTime(one.To));
        Same(Deadlines.Promise(one.Received, one.Law, calendar).DueLocal, slow.Promise(one.Received, one.Law), one.Number, () => $"the promise for {one.Received:yyyy-MM-dd HH:mm} by {one.Law}");
        Same(calendar.WorkingTimeBetween(one.From, one.To).TotalMinutes, Math.Max(0, slow.Worked(one.From, one.To)), one.Number, () => $"worked from {one.From:yyyy-MM-dd HH:mm} to {one.To:yyyy-MM-dd HH:mm}");
        Same(calendar.AddWorkingTime(one.From, TimeSpan.FromMinutes(one.Minutes)), slow.After(one.From, one.Minutes), one.Number, () => $"{one.Minutes} minutes after {one.From:yyyy-MM-dd HH:mm}");
        Same(calendar.AddWorkingDays(day, one.Days), slow.WalkWorkedDays(day, one.Days), one.Number, () => $"{one.Days} working days after {day:yyyy-MM-dd}");
        Same(calendar.WorkingDaysAfter(day, other), slow.WorkedDays(day, other), one.Number, () => $"working days after {day:yyyy-MM-dd} up to {other:yyyy-MM-dd}");
        var reader = new SlowReader(slowCalendar, slow);
        CompareLedger(one, calendar, reader.Read(one.Ledger, one.Law, one.Now));
        CompareStep(one, calendar, reader);
    }

    private static void CompareStep(OracleCase one, WorkingCalendar calendar, SlowReader reader)
    {
        var (first, last) = (one.Ledger.Intervals[one.Step.First], one.Ledger.Intervals[one.Step.Last]);
        var step = new HoursTerm("Bước", one.Minutes / 60m, "theo quy trình", first.From, last.To);
        var fast = new LegalClock(Vietnam, calendar, []).Read(step, one.Ledger, one.Law);
        Same(
            Vietnam.Local(fast.DueAt),
            reader.Step(one.Ledger, one.Law, Vietnam.Local(first.From), last.To is { } finish ? Vietnam.Local(finish) : null, one.Minutes),
            one.Number,
            () => $"the step of {one.Minutes} minutes by {one.Law} after\n{string.Join('\n', [.. one.Ledger.Intervals.Select(each => each.ToString()), .. fast.Reasons])}");
    }

    private static void CompareLedger(OracleCase one, WorkingCalendar calendar, SlowReading slow)
    {
        var fast = new LegalClock(Vietnam, calendar, []).Read(one.Ledger, one.Law, one.Now);
        Same(Vietnam.Local(fast.DueAt), slow.Due, one.Number, () => $"the date after\n{Story()}");
        Same(fast.Used, Hours(slow.Used), one.Number, () => $"the hours used by {one.Now:O} after\n{Story()}");
        Same(fast.Left, Hours(slow.Left), one.Number, () => $"the hours left at {one.Now:O} after\n{Story()}");
        Same(fast.IsPaused, slow.Stands, one.Number, () => $"whether the clock stands still after\n{Story()}");
        Same(fast.Owners.Count, slow.Owners.Count, one.Number, () => $"the owners after\n{Story()}");
        for (var index = 0; index < slow.Owners.Count; index++)
        {
            var owner = fast.Owners[index];
            Same(owner.Hours, Hours(slow.Owners[index]), one.Number, () => $"the hours of {owner.Label} at {one.Now:O} after\n{Story()}");
            Same(owner.IsCounted, one.Law.Rules.Of(owner.Owner).Rule == ResumeRule.Counted, one.Number, () => $"whether {owner.Label} is counted");
        }

        string Story() => string.Join('\n', [.. one.Ledger.Intervals.Select(each => each.ToString()), .. one.Ledger.Marks.Select(each => each.ToString()), one.Law.ToString(), .. fast.Reasons]);
    }

    private static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);

    private static void Same<T>(T fast, T slow, int number, Func<string> what)
    {
        if (!EqualityComparer<T>.Default.Equals(fast, slow))
        {
            fast.ShouldBe(slow, $"ONESTOP_CASE={number} asks it again: {what()}");
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
