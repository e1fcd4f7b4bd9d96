using OneStop.Domain.Calendar;

namespace OneStop.Application.Reception;

/// <summary>
/// By when a dossier that came online or by post must be accepted or refused: eight working hours after it came in. What comes
/// outside hours counts from the next opening.
/// </summary>
public static class AcceptanceDeadline
{
    /// <summary>Working hours.</summary>
    public const int Hours = 8;

    /// <summary>The deadline, by the clock of the agency whose counter it is.</summary>
    public static DateTimeOffset Of(DateTimeOffset cameAt, LegalClock clock) => clock.AddWorkingHours(cameAt, Hours);

    /// <summary>Why, line by line.</summary>
    public static IReadOnlyList<string> Why(DateTimeOffset cameAt, LegalClock clock) =>
        clock.Read(new HoursTerm("Tiếp nhận hoặc từ chối", Hours, "kể từ khi hệ thống nhận được hồ sơ", cameAt, null)).Reasons;
}
