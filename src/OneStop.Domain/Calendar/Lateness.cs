namespace OneStop.Domain.Calendar;

/// <summary>Where a dossier, or one step of it, stands against its due day. One scale for the whole product.</summary>
public enum Lateness
{
    OnTrack,

    /// <summary>Due within the next working day.</summary>
    DueSoon,

    DueToday,

    Overdue,

    /// <summary>The clock is stopped: supplement, financial duty or a halt.</summary>
    Paused,

    FinishedEarly,

    FinishedOnTime,

    FinishedLate,
}
