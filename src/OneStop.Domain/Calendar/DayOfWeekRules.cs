namespace OneStop.Domain.Calendar;

internal static class DayOfWeekRules
{
    /// <summary>Saturday or Sunday, the weekly rest of state offices.</summary>
    public static bool IsWeekend(this DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
