using FsCheck;
using FsCheck.Fluent;
using OneStop.Domain.Calendar;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class CalendarProperties
{
    private static readonly DateTime Start = new(2023, 6, 1);

    private readonly WorkingCalendar _calendar = TestCalendar.Announced;

    private static Arbitrary<DateTime> Moments => Gen.Choose(0, 5 * 365 * 24 * 60).Select(m => Start.AddMinutes(m)).ToArbitrary();

    private static Arbitrary<TimeLimit> Limits => (
        from value in Gen.Choose(1, 60)
        from unit in Gen.Elements(TimeLimitUnit.WorkingDays, TimeLimitUnit.CalendarDays, TimeLimitUnit.WorkingHours)
        select new TimeLimit(value, unit)).ToArbitrary();

    [Fact]
    public void Adding_a_holiday_never_makes_a_promised_date_earlier() =>
        Prop.ForAll(Moments, Limits, Moments, (received, limit, off) =>
        {
            var day = DateOnly.FromDateTime(off);
            var withHoliday = TestCalendar.With([.. TestCalendar.Days.Where(d => d.On != day), new(day, CalendarDayKind.Holiday, "nghỉ thêm")]);
            return Promise(received, limit, withHoliday).DueLocal >= Promise(received, limit, _calendar).DueLocal;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_promised_day_is_always_a_working_day() =>
        Prop.ForAll(Moments, Limits, (received, limit) => _calendar.IsWorkingDay(Promise(received, limit, _calendar).DueOn))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_working_days_is_monotone() =>
        Prop.ForAll(Moments, Moments, Gen.Choose(0, 60).ToArbitrary(), (a, b, count) =>
        {
            var (first, second) = (DateOnly.FromDateTime(a < b ? a : b), DateOnly.FromDateTime(a < b ? b : a));
            return _calendar.AddWorkingDays(first, count) <= _calendar.AddWorkingDays(second, count)
                && _calendar.AddWorkingDays(first, count) < _calendar.AddWorkingDays(first, count + 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_time_adds_up() =>
        Prop.ForAll(Moments, Moments, Moments, (x, y, z) =>
        {
            DateTime[] t = [x, y, z];
            Array.Sort(t);
            return _calendar.WorkingTimeBetween(t[0], t[2]) == _calendar.WorkingTimeBetween(t[0], t[1]) + _calendar.WorkingTimeBetween(t[1], t[2]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_time_agrees_with_counting_every_minute() =>
        Prop.ForAll(Moments, Gen.Choose(0, 20 * 24 * 60).ToArbitrary(), (from, minutes) =>
        {
            var worked = Enumerable.Range(0, minutes).Count(m => IsWorkingMinute(from.AddMinutes(m)));
            return _calendar.WorkingTimeBetween(from, from.AddMinutes(minutes)) == TimeSpan.FromMinutes(worked);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Added_working_time_is_the_working_time_between() =>
        Prop.ForAll(Moments, Gen.Choose(1, 200 * 60).ToArbitrary(), (from, minutes) =>
        {
            var span = TimeSpan.FromMinutes(minutes);
            var end = _calendar.AddWorkingTime(from, span);
            return _calendar.WorkingTimeBetween(from, end) == span && _calendar.WorkingTimeBetween(from, end.AddMinutes(-1)) < span;
        }).QuickCheckThrowOnFailure();

    private static bool IsWorkingMinute(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        var clock = (local.Hour * 60) + local.Minute;
        return TestCalendar.Announced.IsWorkingDay(day) && (clock is (>= 420 and < 690) or (>= 810 and < 1020));
    }

    private static PromisedDate Promise(DateTime received, TimeLimit limit, WorkingCalendar calendar) =>
        Deadlines.Promise(received, new ClockLaw(limit, 0, new ClockRules()), calendar);
}
