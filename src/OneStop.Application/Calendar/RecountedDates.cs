namespace OneStop.Application.Calendar;

/// <summary>What counting promised dates anew did.</summary>
/// <param name="Moved">Dates that moved.</param>
/// <param name="Kept">Dates kept as printed although a later one would be due.</param>
public sealed record RecountedDates(int Moved, int Kept);
