namespace OneStop.Domain.Calendar;

/// <summary>A day on which offices are closed.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why it is off.</param>
/// <param name="Name">The Vietnamese name of the holiday, or of the day of the week for a weekend.</param>
public readonly record struct DayOff(DateOnly On, DayOffReason Reason, string Name);
