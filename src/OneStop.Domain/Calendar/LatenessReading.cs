namespace OneStop.Domain.Calendar;

/// <summary>Lateness with the number of days.</summary>
/// <param name="Lateness">Where it stands.</param>
/// <param name="OverdueDays">
/// Calendar days past the due day, zero when not past it. For a paused dossier: how late it already was when the clock stopped.
/// </param>
public readonly record struct LatenessReading(Lateness Lateness, int OverdueDays)
{
    /// <summary>The words of the scale, such as "Quá hạn 3 ngày".</summary>
    public string ToText() => Lateness switch
    {
        Lateness.OnTrack => "Đúng tiến độ",
        Lateness.DueSoon => "Sắp đến hạn",
        Lateness.DueToday => "Đến hạn hôm nay",
        Lateness.Overdue => $"Quá hạn {OverdueDays} ngày",
        Lateness.Paused => "Tạm dừng",
        Lateness.FinishedEarly => "Trước hạn",
        Lateness.FinishedOnTime => "Đúng hạn",
        Lateness.FinishedLate => "Quá hạn",
    };
}
