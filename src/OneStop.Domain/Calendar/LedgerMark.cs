namespace OneStop.Domain.Calendar;

/// <summary>An act that set a new promised date by itself: an extension, or a date kept although the calendar changed.</summary>
/// <param name="At">When.</param>
/// <param name="DueAt">The date it set.</param>
/// <param name="Why">In Vietnamese, for the reasons of the date.</param>
public sealed record LedgerMark(DateTimeOffset At, DateTimeOffset DueAt, string Why)
{
    /// <summary>Place in the timeline of the line that set it.</summary>
    public int Order { get; init; }
}
