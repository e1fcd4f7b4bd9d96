namespace OneStop.Domain.Calendar;

/// <summary>What the time somebody held a dossier means for the promised date; chosen for each kind of holder by law and procedure.</summary>
public enum ResumeRule
{
    /// <summary>The time is counted: the promised date does not move.</summary>
    Counted,

    /// <summary>The time is not counted: the promised date moves by as much as was waited.</summary>
    AddWaiting,

    /// <summary>What was left of the limit when the wait began runs on from its end, at least one day.</summary>
    Continue,

    /// <summary>The whole limit runs anew from the end of the wait (NĐ 61/2018 Điều 19).</summary>
    Reset,

    /// <summary>A fixed number of working days from the end of the wait.</summary>
    FixedDays,
}
