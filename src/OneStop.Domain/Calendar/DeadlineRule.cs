namespace OneStop.Domain.Calendar;

/// <summary>How the promised date is counted. Which rule applies is dated configuration; a dossier keeps the rule it was received under.</summary>
public enum DeadlineRule
{
    /// <summary>The day of receipt is not counted, whatever the hour (Bộ luật Dân sự 2015, Điều 147 khoản 1).</summary>
    ExcludeReceiptDay,

    /// <summary>
    /// The day of receipt is day one when the dossier came in on a working day before the cut-off hour (15:00 by usage);
    /// later it counts from the next working day. So a procedure of one day is due the same afternoon.
    /// </summary>
    CountReceiptDayBeforeCutoff,

    /// <summary>
    /// The day of receipt is not counted and the result is due at the same hour of the last day, moved into working hours;
    /// at its closing for what came in on a day off.
    /// </summary>
    SameHour,
}
