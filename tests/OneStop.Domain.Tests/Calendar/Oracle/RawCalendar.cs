#pragma warning disable MA0048 // The entries of a calendar stand together.
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>A calendar as it was told, entry by entry; nothing is worked out here.</summary>
/// <param name="Days">Days that depart from the ordinary week, in the order told.</param>
/// <param name="Announced">Years whose holidays are announced.</param>
/// <param name="Hours">Working hours, in the order told.</param>
internal sealed record RawCalendar(IReadOnlyList<RawDay> Days, IReadOnlyList<int> Announced, IReadOnlyList<RawHours> Hours)
{
    /// <summary>The product's own calendar made of the same entries.</summary>
    public WorkingCalendar ToCalendar() => new(
        Days.Select(day => new CalendarDay(day.On, day.Kind, "ngày")),
        Announced.Select(year => new CalendarYear(year, IsAnnounced: true, "Thông báo")),
        [.. Hours.Select(hours => (new EffectivePeriod(hours.From, hours.Until), hours.ToHours()))]);
}

/// <summary>One day told.</summary>
internal sealed record RawDay(DateOnly On, CalendarDayKind Kind);

/// <summary>Hours told for a period; clock times in minutes of the day.</summary>
internal sealed record RawHours(DateOnly From, DateOnly? Until, int Open, int Lunch, int Back, int Close, IReadOnlyList<DayOfWeek> Rest)
{
    public WorkingHours ToHours() => new(Clock(Open), Clock(Lunch), Clock(Back), Clock(Close)) { Rest = WeeklyRest.On(Rest) };

    private static TimeOnly Clock(int minute) => new(minute / 60, minute % 60);
}
