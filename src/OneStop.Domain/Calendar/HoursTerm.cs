namespace OneStop.Domain.Calendar;

/// <summary>A time in working hours that somebody has for a part of the work: a step of the internal process, an opinion.</summary>
/// <param name="What">Whose time for what, in Vietnamese, e.g. "Bước “Thẩm định hồ sơ”".</param>
/// <param name="Hours">Working hours.</param>
/// <param name="Basis">What gives it, in Vietnamese, e.g. "theo quy trình nội bộ".</param>
/// <param name="StartedAt">When the hours begin to run.</param>
/// <param name="FinishedAt">When the work was done; null while it lasts.</param>
public sealed record HoursTerm(string What, decimal Hours, string Basis, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);
