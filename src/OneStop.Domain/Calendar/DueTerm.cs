namespace OneStop.Domain.Calendar;

/// <summary>
/// The end of a limit: when it is due, and the last day as it was counted. The two differ where a last day that is off gave
/// way to the next working one; what is counted on from there starts at the last day, so that no limit grows by being rolled twice.
/// </summary>
/// <param name="DueLocal">When it is due, local wall time.</param>
/// <param name="LastDay">The last day as counted, a day off included.</param>
public readonly record struct DueTerm(DateTime DueLocal, DateOnly LastDay)
{
    /// <summary>A term whose last day is the day it is due.</summary>
    public static DueTerm At(DateTime dueLocal) => new(dueLocal, DateOnly.FromDateTime(dueLocal));
}
