using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>The announced calendars of 2023 to 2026; 2027 is not announced.</summary>
internal static class TestCalendar
{
    public static readonly WorkingHours Hours = new(new(7, 0), new(11, 30), new(13, 30), new(17, 0));

    public static readonly CalendarDay[] Days =
    [
        Off(2023, 1, 2, "nghỉ bù Tết Dương lịch"),
        .. Tet(2023, 1, 20, 21, 22, 23, 24, 25, 26),
        Off(2023, 5, 1, "Ngày Quốc tế lao động"),
        Off(2023, 5, 2, "nghỉ bù Giỗ Tổ Hùng Vương"),
        Off(2023, 5, 3, "nghỉ bù Ngày Chiến thắng"),
        Off(2023, 9, 1, "Quốc khánh"),
        Off(2023, 9, 4, "nghỉ bù Quốc khánh"),

        Off(2024, 1, 1, "Tết Dương lịch"),
        .. Tet(2024, 2, 8, 9, 12, 13, 14),
        Off(2024, 4, 18, "Giỗ Tổ Hùng Vương"),
        Off(2024, 4, 29, "nghỉ hoán đổi"),
        Off(2024, 4, 30, "Ngày Chiến thắng"),
        Off(2024, 5, 1, "Ngày Quốc tế lao động"),
        MakeUp(2024, 5, 4),
        Off(2024, 9, 2, "Quốc khánh"),
        Off(2024, 9, 3, "Quốc khánh"),

        Off(2025, 1, 1, "Tết Dương lịch"),
        .. Tet(2025, 1, 27, 28, 29, 30, 31),
        Off(2025, 4, 7, "Giỗ Tổ Hùng Vương"),
        MakeUp(2025, 4, 26),
        Off(2025, 4, 30, "Ngày Chiến thắng"),
        Off(2025, 5, 1, "Ngày Quốc tế lao động"),
        Off(2025, 5, 2, "nghỉ hoán đổi"),
        Off(2025, 9, 1, "Quốc khánh"),
        Off(2025, 9, 2, "Quốc khánh"),

        Off(2026, 1, 1, "Tết Dương lịch"),
        Off(2026, 1, 2, "nghỉ hoán đổi"),
        MakeUp(2026, 1, 10),
        .. Tet(2026, 2, 16, 17, 18, 19, 20),
        Off(2026, 4, 27, "nghỉ bù Giỗ Tổ Hùng Vương"),
        Off(2026, 4, 30, "Ngày Chiến thắng"),
        Off(2026, 5, 1, "Ngày Quốc tế lao động"),
        MakeUp(2026, 8, 22),
        Off(2026, 8, 31, "nghỉ hoán đổi"),
        Off(2026, 9, 1, "Quốc khánh"),
        Off(2026, 9, 2, "Quốc khánh"),
        Off(2026, 11, 24, "Ngày Văn hóa Việt Nam"),
    ];

    public static readonly CalendarYear[] Years =
    [
        new(2023, true, "Thông báo nghỉ lễ, Tết năm 2023"),
        new(2024, true, "Thông báo nghỉ lễ, Tết năm 2024"),
        new(2025, true, "Thông báo nghỉ lễ, Tết năm 2025"),
        new(2026, true, "Thông báo nghỉ lễ, Tết năm 2026"),
        new(2027, false, ""),
    ];

    public static readonly WorkingCalendar Announced = With(Days);

    public static WorkingCalendar With(IEnumerable<CalendarDay> days) =>
        new(days, Years, [(EffectivePeriod.Starting(new(2020, 1, 1)), Hours)]);

    public static CalendarDay Off(int year, int month, int day, string name) =>
        new(new(year, month, day), CalendarDayKind.Holiday, name);

    public static CalendarDay MakeUp(int year, int month, int day) =>
        new(new(year, month, day), CalendarDayKind.MakeUpWorkday, "làm bù");

    private static IEnumerable<CalendarDay> Tet(int year, int month, params int[] days) =>
        days.Select(day => Off(year, month, day, "Tết Nguyên đán"));
}
