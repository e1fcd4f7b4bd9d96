namespace OneStop.Domain.Calendar;

/// <summary>What a dossier's clock shows at an instant, with its reasons.</summary>
/// <param name="DueAt">The promised date.</param>
/// <param name="First">The promise made at reception.</param>
/// <param name="Reasons">Why the date is what it is, line by line, in Vietnamese; the last line is the date.</param>
/// <param name="Used">Working hours of the limit used since it last began to run.</param>
/// <param name="Left">Working hours until the promised date, below zero when it has passed; while the clock stands still, what was left then.</param>
/// <param name="Owners">Who had it for how long, in order of first holding.</param>
/// <param name="IsPaused">The clock stands still.</param>
/// <param name="AssumedYears">Years the date leans on whose holidays are not announced yet.</param>
public sealed record ClockReading(
    DateTimeOffset DueAt,
    PromisedDate First,
    IReadOnlyList<string> Reasons,
    decimal Used,
    decimal Left,
    IReadOnlyList<OwnerTime> Owners,
    bool IsPaused,
    IReadOnlyList<int> AssumedYears)
{
    /// <summary>The last day of the limit as counted, before a day off gave way to the next working one.</summary>
    public required DateOnly LastDay { get; init; }
}
