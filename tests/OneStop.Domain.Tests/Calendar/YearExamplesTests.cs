using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>Promised dates around every Tết, every holiday, every swapped day and every end of a month from 2023 to 2026, by hand.</summary>
public sealed class YearExamplesTests
{
    // 2023: off 20 to 26/1. 2024: 8 to 14/2. 2025: 25/1 to 2/2. 2026: 14 to 22/2.
    [Theory]
    [InlineData("2023-01-18", 1, "2023-01-19")] // The last day worked.
    [InlineData("2023-01-19", 1, "2023-01-27")]
    [InlineData("2023-01-19", 2, "2023-01-30")]
    [InlineData("2023-01-19", 3, "2023-01-31")]
    [InlineData("2023-01-24", 1, "2023-01-27")] // Received within it.
    [InlineData("2024-02-06", 1, "2024-02-07")]
    [InlineData("2024-02-07", 1, "2024-02-15")]
    [InlineData("2024-02-07", 2, "2024-02-16")]
    [InlineData("2024-02-07", 3, "2024-02-19")]
    [InlineData("2024-02-10", 1, "2024-02-15")]
    [InlineData("2025-01-23", 1, "2025-01-24")]
    [InlineData("2025-01-24", 1, "2025-02-03")]
    [InlineData("2025-01-24", 5, "2025-02-07")]
    [InlineData("2025-01-29", 1, "2025-02-03")]
    [InlineData("2026-02-12", 1, "2026-02-13")]
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-17", 1, "2026-02-23")]
    public void Tet_is_no_working_day(string received, int days, string due) => RealCalendar.Promise($"{received} 09:00", days).ShouldBe($"{due} 17:00");

    [Theory]
    [InlineData("2023-01-16", 7, "2023-01-27")] // To 23/1.
    [InlineData("2024-02-05", 7, "2024-02-15")] // To 12/2.
    [InlineData("2025-01-22", 7, "2025-02-03")] // To 29/1.
    [InlineData("2026-02-11", 7, "2026-02-23")] // To 18/2.
    public void Calendar_days_do_not_end_in_Tet(string received, int days, string due) =>
        RealCalendar.Promise($"{received} 09:00", days, TimeLimitUnit.CalendarDays).ShouldBe($"{due} 17:00");

    [Theory]
    [InlineData("2024-04-26", 1, "2024-05-02")] // 29/4 swapped, 30/4 and 1/5.
    [InlineData("2024-04-26", 2, "2024-05-03")]
    [InlineData("2024-04-26", 3, "2024-05-04")] // The Saturday made up.
    [InlineData("2024-04-26", 4, "2024-05-06")]
    [InlineData("2024-05-03", 1, "2024-05-04")]
    [InlineData("2025-04-25", 1, "2025-04-26")] // The Saturday made up.
    [InlineData("2025-04-25", 2, "2025-04-28")]
    [InlineData("2025-04-25", 3, "2025-04-29")]
    [InlineData("2025-04-25", 4, "2025-05-05")] // 30/4, 1/5, 2/5 swapped.
    [InlineData("2025-12-31", 1, "2026-01-05")] // 1/1, 2/1 swapped.
    [InlineData("2025-12-31", 5, "2026-01-09")]
    [InlineData("2025-12-31", 6, "2026-01-10")] // The Saturday made up.
    [InlineData("2025-12-31", 7, "2026-01-12")]
    [InlineData("2026-08-20", 2, "2026-08-22")] // The Saturday made up.
    [InlineData("2026-08-20", 3, "2026-08-24")]
    [InlineData("2026-08-28", 1, "2026-09-03")] // 31/8 swapped, 1 and 2/9.
    [InlineData("2026-08-28", 2, "2026-09-04")]
    public void A_swapped_day_is_off_and_its_Saturday_worked(string received, int days, string due) => RealCalendar.Promise($"{received} 09:00", days).ShouldBe($"{due} 17:00");

    [Theory]
    [InlineData("2022-12-30", "2023-01-03")] // 2/1 for Sunday 1/1.
    [InlineData("2023-04-28", "2023-05-04")] // Giỗ Tổ and 30/4 on a weekend, with 1/5: 1, 2, 3/5.
    [InlineData("2023-08-31", "2023-09-05")] // 1/9, and 4/9 for Saturday 2/9.
    [InlineData("2023-12-29", "2024-01-02")]
    [InlineData("2024-04-17", "2024-04-19")] // Giỗ Tổ, Thursday.
    [InlineData("2024-08-30", "2024-09-04")]
    [InlineData("2024-12-31", "2025-01-02")]
    [InlineData("2025-04-04", "2025-04-08")] // Giỗ Tổ, Monday.
    [InlineData("2025-08-29", "2025-09-03")]
    [InlineData("2026-04-24", "2026-04-28")] // 27/4 for Giỗ Tổ on Sunday.
    [InlineData("2026-04-29", "2026-05-04")]
    [InlineData("2026-11-23", "2026-11-25")] // The Day of Culture.
    public void One_working_day_across_a_holiday_is_the_day_after_it(string received, string due) => RealCalendar.Promise($"{received} 16:59", 1).ShouldBe($"{due} 17:00");

    [Theory]
    [InlineData("2023-01-31", "2023-02-01")]
    [InlineData("2023-02-28", "2023-03-01")]
    [InlineData("2023-03-31", "2023-04-03")]
    [InlineData("2023-04-30", "2023-05-04")]
    [InlineData("2023-05-31", "2023-06-01")]
    [InlineData("2023-06-30", "2023-07-03")]
    [InlineData("2023-07-31", "2023-08-01")]
    [InlineData("2023-08-31", "2023-09-05")]
    [InlineData("2023-09-30", "2023-10-02")]
    [InlineData("2023-10-31", "2023-11-01")]
    [InlineData("2023-11-30", "2023-12-01")]
    [InlineData("2023-12-31", "2024-01-02")]
    [InlineData("2024-01-31", "2024-02-01")]
    [InlineData("2024-02-29", "2024-03-01")]
    [InlineData("2024-03-31", "2024-04-01")]
    [InlineData("2024-04-30", "2024-05-02")]
    [InlineData("2024-05-31", "2024-06-03")]
    [InlineData("2024-06-30", "2024-07-01")]
    [InlineData("2024-07-31", "2024-08-01")]
    [InlineData("2024-08-31", "2024-09-04")]
    [InlineData("2024-09-30", "2024-10-01")]
    [InlineData("2024-10-31", "2024-11-01")]
    [InlineData("2024-11-30", "2024-12-02")]
    [InlineData("2024-12-31", "2025-01-02")]
    [InlineData("2025-01-31", "2025-02-03")]
    [InlineData("2025-02-28", "2025-03-03")]
    [InlineData("2025-03-31", "2025-04-01")]
    [InlineData("2025-04-30", "2025-05-05")]
    [InlineData("2025-05-31", "2025-06-02")]
    [InlineData("2025-06-30", "2025-07-01")]
    [InlineData("2025-07-31", "2025-08-01")]
    [InlineData("2025-08-31", "2025-09-03")]
    [InlineData("2025-09-30", "2025-10-01")]
    [InlineData("2025-10-31", "2025-11-03")]
    [InlineData("2025-11-30", "2025-12-01")]
    [InlineData("2025-12-31", "2026-01-05")]
    [InlineData("2026-01-31", "2026-02-02")]
    [InlineData("2026-02-28", "2026-03-02")]
    [InlineData("2026-03-31", "2026-04-01")]
    [InlineData("2026-04-30", "2026-05-04")]
    [InlineData("2026-05-31", "2026-06-01")]
    [InlineData("2026-06-30", "2026-07-01")]
    [InlineData("2026-07-31", "2026-08-03")]
    [InlineData("2026-08-31", "2026-09-03")]
    [InlineData("2026-09-30", "2026-10-01")]
    [InlineData("2026-10-31", "2026-11-02")]
    [InlineData("2026-11-30", "2026-12-01")]
    [InlineData("2026-12-31", "2027-01-04")] // 2027 is not announced: 1/1 is assumed, 2 and 3/1 are a weekend.
    public void One_working_day_from_the_end_of_each_month(string received, string due) => RealCalendar.Promise($"{received} 10:00", 1).ShouldBe($"{due} 17:00");
}
