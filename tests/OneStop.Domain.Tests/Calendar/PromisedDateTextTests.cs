using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class PromisedDateTextTests
{
    [Fact]
    public void Explains_line_by_line()
    {
        Promise("2026-11-20 08:42", 10).Explain().ShouldBe(
        [
            "Không tính ngày nhận 20/11/2026.",
            "Nghỉ 24/11/2026 (Ngày Văn hóa Việt Nam) và 6 ngày cuối tuần.",
            "Hạn trả: 17:00, Thứ Hai 07/12/2026.",
        ]);
    }

    [Fact]
    public void Sums_up_in_one_sentence() =>
        Promise("2026-11-20 08:42", 10).Summary()
            .ShouldBe("Không tính ngày nhận 20/11; nghỉ 24/11 (Ngày Văn hóa Việt Nam) và 6 ngày cuối tuần.");

    [Fact]
    public void Tells_a_long_holiday_as_one_run() =>
        Promise("2026-02-13 10:00", 5).Explain()[1].ShouldBe("Nghỉ từ 16/02/2026 đến 20/02/2026 (Tết Nguyên đán) và 4 ngày cuối tuần.");

    [Fact]
    public void Tells_the_make_up_day()
    {
        Promise("2026-08-21 09:00", 3).Explain().ShouldBe(
        [
            "Không tính ngày nhận 21/08/2026.",
            "Nghỉ 1 ngày cuối tuần.",
            "Thứ Bảy 22/08/2026 là ngày làm bù.",
            "Hạn trả: 17:00, Thứ Ba 25/08/2026.",
        ]);
        Promise("2026-08-21 09:00", 3).Summary().ShouldBe("Không tính ngày nhận 21/08; nghỉ 1 ngày cuối tuần; Thứ Bảy 22/08 là ngày làm bù.");
    }

    [Fact]
    public void Warns_of_a_year_not_announced()
    {
        Promise("2026-12-30 09:00", 3).Explain().ShouldBe(
        [
            "Không tính ngày nhận 30/12/2026.",
            "Nghỉ 01/01/2027 (Tết Dương lịch) và 2 ngày cuối tuần.",
            "Lịch nghỉ lễ năm 2027 chưa được công bố; tạm tính các ngày lễ cố định.",
            "Hạn trả: 17:00, Thứ Ba 05/01/2027.",
        ]);
        Promise("2026-12-30 09:00", 3).Summary().ShouldStartWith("Không tính ngày nhận 30/12/2026; nghỉ 01/01/2027 (");
    }

    [Fact]
    public void Tells_how_calendar_days_roll_forward()
    {
        Promise("2026-11-20 08:42", 15, TimeLimitUnit.CalendarDays).Explain().ShouldBe(
        [
            "Không tính ngày nhận 20/11/2026.",
            "Ngày cuối 05/12/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.",
            "Nghỉ 2 ngày cuối tuần.",
            "Hạn trả: 17:00, Thứ Hai 07/12/2026.",
        ]);
        Promise("2026-11-20 08:42", 5, TimeLimitUnit.CalendarDays).Explain().Count.ShouldBe(2);
    }

    [Fact]
    public void Tells_nothing_of_days_off_where_the_last_day_stays_one()
    {
        var stays = Deadlines.Promise(new(2026, 11, 20, 8, 42, 0), new ClockLaw(new TimeLimit(15, TimeLimitUnit.CalendarDays), 0, new ClockRules { RollsForward = false }), TestCalendar.Announced);

        stays.Explain().ShouldBe(["Không tính ngày nhận 20/11/2026.", "Hạn trả: 17:00, Thứ Bảy 05/12/2026."]);
        stays.Skipped.ShouldBeEmpty();
    }

    [Fact]
    public void Tells_what_became_of_the_hour_of_receipt()
    {
        SameHour("2026-11-20 08:42").Explain()[0].ShouldBe("Không tính ngày nhận 20/11/2026, hẹn trả vào cùng giờ nhận.");
        SameHour("2026-11-21 08:42").Explain()[0].ShouldBe("Không tính ngày nhận 21/11/2026 là ngày nghỉ, hẹn trả vào cuối giờ làm việc.");

        static PromisedDate SameHour(string received) => Deadlines.Promise(
            DateTime.Parse(received), new ClockLaw(new TimeLimit(1, TimeLimitUnit.WorkingDays), 0, new ClockRules { Receipt = DeadlineRule.SameHour }), TestCalendar.Announced);
    }

    [Fact]
    public void Tells_hours_from_the_moment_of_receipt() =>
        Promise("2026-11-19 15:30", 4, TimeLimitUnit.WorkingHours).Explain().ShouldBe(
        [
            "Tính 4 giờ làm việc từ 15:30 ngày 19/11/2026, không tính giờ nghỉ trưa và ngoài giờ làm việc.",
            "Hạn trả: 09:30, Thứ Sáu 20/11/2026.",
        ]);

    [Theory]
    [InlineData(10, TimeLimitUnit.WorkingDays, "10 ngày làm việc", 80)]
    [InlineData(5, TimeLimitUnit.CalendarDays, "5 ngày", null)]
    [InlineData(4, TimeLimitUnit.WorkingHours, "4 giờ làm việc", 4)]
    public void A_limit_reads_as_published(int value, TimeLimitUnit unit, string text, int? hours)
    {
        var limit = new TimeLimit(value, unit);
        limit.ToText().ShouldBe(text);
        limit.InWorkingHours(8).ShouldBe(hours);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_limit_out_of_range_is_refused(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TimeLimit(value, TimeLimitUnit.WorkingDays));

    private static PromisedDate Promise(string received, int value, TimeLimitUnit unit = TimeLimitUnit.WorkingDays) =>
        Deadlines.Promise(DateTime.Parse(received), new ClockLaw(new TimeLimit(value, unit), 0, new ClockRules()), TestCalendar.Announced);
}
