namespace OneStop.Domain.Calendar;

/// <summary>Whether the holidays and swaps of a year have been announced, and by what.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="IsAnnounced">False while only the fixed-date holidays can be assumed.</param>
/// <param name="Basis">The announcement, in Vietnamese, such as a document number; empty while there is none.</param>
public sealed record CalendarYear(int Year, bool IsAnnounced, string Basis);
