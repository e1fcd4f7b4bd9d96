namespace OneStop.Domain.Calendar;

/// <summary>The law of one dossier's clock, fixed when the clock starts and kept for good.</summary>
/// <param name="Limit">The time limit.</param>
/// <param name="Extra">Days added for a difficult commune: working days to a limit in working days or hours, days of any kind to others; 0 for none.</param>
/// <param name="Rules">How it is counted.</param>
public sealed record ClockLaw(TimeLimit Limit, int Extra, ClockRules Rules)
{
    /// <summary>Whole working days of the limit, extra days included; null where the limit is not one of working days.</summary>
    public int? WorkingDays => Limit.Unit == TimeLimitUnit.WorkingDays ? Limit.Value + Extra : null;
}
