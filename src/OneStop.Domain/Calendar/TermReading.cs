namespace OneStop.Domain.Calendar;

/// <summary>When somebody's time for a part of the work is over, with its reasons.</summary>
/// <param name="DueAt">When.</param>
/// <param name="Reasons">Why, line by line, in Vietnamese; the last line is the date.</param>
public sealed record TermReading(DateTimeOffset DueAt, IReadOnlyList<string> Reasons);
