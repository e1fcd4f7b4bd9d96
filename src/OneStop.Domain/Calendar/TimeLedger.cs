namespace OneStop.Domain.Calendar;

/// <summary>
/// Whose every minute of a dossier was, from the moment its clock started. The promised date, the time used and left, and
/// lateness all follow from it and from the law (<see cref="ClockLaw"/>), so that each can be explained and recomputed.
/// </summary>
/// <param name="StartedAt">When the clock started: reception at the counter (NĐ 61/2018 Điều 17; NĐ 118/2025 Điều 17).</param>
/// <param name="Intervals">In order, without gaps or overlaps, the first beginning with the clock.</param>
/// <param name="Marks">Dates set by an act, in order.</param>
public sealed record TimeLedger(DateTimeOffset StartedAt, IReadOnlyList<LedgerInterval> Intervals, IReadOnlyList<LedgerMark> Marks)
{
    /// <summary>The handling ended without a result (withdrawn, refused at the counter): what was waited for then moves no date.</summary>
    public bool EndsWithoutResult { get; init; }

    /// <summary>The end of the last interval; null while it lasts.</summary>
    public DateTimeOffset? EndedAt => Intervals.Count == 0 ? null : Intervals[^1].To;
}
