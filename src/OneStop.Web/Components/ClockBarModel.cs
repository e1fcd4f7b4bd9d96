namespace OneStop.Web.Components;

/// <summary>The development clock: what time the site believes it is, and times to jump to.</summary>
/// <param name="Now">The site's local time.</param>
/// <param name="IsMoved">The clock has been moved away from the real time.</param>
/// <param name="Presets">Buttons with times worth visiting.</param>
public sealed record ClockBarModel(DateTime Now, bool IsMoved, IReadOnlyList<ClockPreset> Presets)
{
    private static readonly string[] Weekdays =
        ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    /// <summary>"Thứ Sáu 20/11/2026 08:42".</summary>
    public string Text => $"{Weekdays[(int)Now.DayOfWeek]} {Now:dd/MM/yyyy HH:mm}";

    /// <summary>The value of an input of type datetime-local.</summary>
    public string Value => $"{Now:yyyy-MM-ddTHH:mm}";
}
