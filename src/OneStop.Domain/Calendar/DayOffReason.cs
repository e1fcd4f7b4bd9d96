namespace OneStop.Domain.Calendar;

/// <summary>Why offices are closed on a day.</summary>
public enum DayOffReason
{
    /// <summary>Saturday or Sunday.</summary>
    Weekend,

    /// <summary>An announced day off.</summary>
    Holiday,

    /// <summary>A fixed-date holiday, or its compensation, of a year whose calendar is not announced yet.</summary>
    AssumedHoliday,
}
