using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class LatenessTests
{
    [Theory]
    [InlineData("2026-11-24", "2026-11-20", Lateness.OnTrack, 0, "Đúng tiến độ")]
    [InlineData("2026-11-23", "2026-11-20", Lateness.DueSoon, 0, "Sắp đến hạn")]
    [InlineData("2026-11-25", "2026-11-23", Lateness.DueSoon, 0, "Sắp đến hạn")]
    [InlineData("2026-11-20", "2026-11-20", Lateness.DueToday, 0, "Đến hạn hôm nay")]
    [InlineData("2026-11-20", "2026-11-23", Lateness.Overdue, 3, "Quá hạn 3 ngày")]
    [InlineData(null, "2026-11-23", Lateness.OnTrack, 0, "Đúng tiến độ")]
    public void Open_work_is_judged_by_date(string? due, string today, Lateness expected, int days, string text)
    {
        var reading = LatenessOf.Open(Day(due), DateOnly.Parse(today), TestCalendar.Announced);
        reading.ShouldBe(new LatenessReading(expected, days));
        reading.ToText().ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-19", Lateness.FinishedEarly, 0, "Trước hạn")]
    [InlineData("2026-11-20", "2026-11-20", Lateness.FinishedOnTime, 0, "Đúng hạn")]
    [InlineData(null, "2026-11-20", Lateness.FinishedOnTime, 0, "Đúng hạn")]
    [InlineData("2026-11-20", "2026-11-21", Lateness.FinishedLate, 1, "Quá hạn")]
    public void Finished_work_is_judged_by_date(string? due, string finished, Lateness expected, int days, string text)
    {
        var reading = LatenessOf.Finished(Day(due), DateOnly.Parse(finished));
        reading.ShouldBe(new LatenessReading(expected, days));
        reading.ToText().ShouldBe(text);
    }

    [Fact]
    public void Pausing_does_not_wipe_out_the_days_already_late()
    {
        LatenessOf.Paused(new(2026, 11, 20), new(2026, 11, 18)).ShouldBe(new LatenessReading(Lateness.Paused, 0));
        LatenessOf.Paused(new(2026, 11, 20), new(2026, 11, 22)).ShouldBe(new LatenessReading(Lateness.Paused, 2));
        LatenessOf.Paused(null, new(2026, 11, 22)).ToText().ShouldBe("Tạm dừng");
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
