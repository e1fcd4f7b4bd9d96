namespace OneStop.Domain.Calendar;

/// <summary>A promised date with everything that explains it to the applicant.</summary>
/// <param name="DueLocal">When the result is due, local wall time.</param>
/// <param name="ReceivedLocal">When the dossier was received, local wall time.</param>
/// <param name="Law">The limit that was counted, and how.</param>
/// <param name="Skipped">The days off that moved the date, in order.</param>
/// <param name="MakeUpDaysUsed">The make-up workdays that were counted, in order.</param>
/// <param name="AssumedYears">Years the date leans on whose holidays are not announced yet, in order.</param>
public sealed record PromisedDate(
    DateTime DueLocal,
    DateTime ReceivedLocal,
    ClockLaw Law,
    IReadOnlyList<DayOff> Skipped,
    IReadOnlyList<CalendarDay> MakeUpDaysUsed,
    IReadOnlyList<int> AssumedYears)
{
    /// <summary>The last day as it was counted, before a day off gave way to the next working one.</summary>
    public DateOnly LastDay { get; init; } = DateOnly.FromDateTime(DueLocal);

    /// <summary>When it is due and its last day.</summary>
    public DueTerm Term => new(DueLocal, LastDay);

    /// <summary>Whether the day of receipt was counted as day one.</summary>
    public bool CountsReceiptDay { get; init; }

    /// <summary>Whether offices were closed on the day of receipt.</summary>
    public bool IsReceivedOnDayOff { get; init; }

    /// <summary>The time limit that was counted.</summary>
    public TimeLimit Limit => Law.Limit;

    /// <summary>The day of receipt.</summary>
    public DateOnly ReceivedOn => DateOnly.FromDateTime(ReceivedLocal);

    /// <summary>The day the result is due; lateness compares by this day.</summary>
    public DateOnly DueOn => DateOnly.FromDateTime(DueLocal);

    /// <summary>Whether the date may change because the holidays of a year are still assumed.</summary>
    public bool LeansOnAssumedYear => AssumedYears.Count > 0;

    /// <summary>The reasons line by line in Vietnamese, as a clerk would tell them; the last line is the promised date.</summary>
    public IReadOnlyList<string> Explain() => PromisedDateText.Lines(this);

    /// <summary>The reasons in one Vietnamese sentence, for the line under the promised date.</summary>
    public string Summary() => PromisedDateText.Sentence(this);
}
