using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class WorkingTimeTests
{
    private readonly WorkingCalendar _calendar = TestCalendar.Announced;

    [Fact]
    public void A_working_day_has_eight_hours() => TestCalendar.Hours.PerDay.ShouldBe(TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2026-11-20 08:42", "2026-11-20 09:12", "00:30")]
    [InlineData("2026-11-20 11:00", "2026-11-20 14:00", "01:00")]
    [InlineData("2026-11-20 16:00", "2026-11-23 08:00", "02:00")]
    [InlineData("2026-11-20 03:00", "2026-11-20 23:00", "08:00")]
    [InlineData("2026-11-21 09:00", "2026-11-22 09:00", "00:00")]
    [InlineData("2026-11-20 09:00", "2026-11-20 09:00", "00:00")]
    [InlineData("2026-11-20 10:00", "2026-11-20 09:00", "00:00")]
    [InlineData("2026-02-13 16:00", "2026-02-23 08:00", "02:00")]
    [InlineData("2026-08-21 16:00", "2026-08-22 08:00", "02:00")]
    public void Nights_lunch_and_days_off_are_left_out(string from, string to, string expected) =>
        _calendar.WorkingTimeBetween(DateTime.Parse(from), DateTime.Parse(to)).ShouldBe(TimeSpan.Parse(expected));

    [Theory]
    [InlineData("2026-11-20 08:42", "04:00", "2026-11-20 14:42")]
    [InlineData("2026-11-20 15:30", "04:00", "2026-11-23 09:30")]
    [InlineData("2026-11-20 13:30", "03:30", "2026-11-20 17:00")]
    [InlineData("2026-11-20 07:00", "04:30", "2026-11-20 11:30")]
    [InlineData("2026-11-20 12:10", "01:00", "2026-11-20 14:30")]
    [InlineData("2026-11-20 18:00", "01:00", "2026-11-23 08:00")]
    [InlineData("2026-11-21 18:00", "08:00", "2026-11-23 17:00")]
    [InlineData("2026-11-23 16:00", "09:00", "2026-11-25 17:00")]
    [InlineData("2026-11-21 18:00", "00:00", "2026-11-21 18:00")]
    public void Adding_working_time_ends_at_the_earliest_moment(string from, string span, string expected) =>
        _calendar.AddWorkingTime(DateTime.Parse(from), TimeSpan.Parse(span)).ShouldBe(DateTime.Parse(expected));

    [Fact]
    public void Negative_working_time_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _calendar.AddWorkingTime(new(2026, 11, 20), TimeSpan.FromHours(-1)));
}
