namespace OneStop.Domain.Calendar;

/// <summary>One announced day that departs from the ordinary week.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Off, or worked.</param>
/// <param name="Name">Its Vietnamese name as shown to people, such as "Tết Nguyên đán".</param>
public sealed record CalendarDay(DateOnly On, CalendarDayKind Kind, string Name);
