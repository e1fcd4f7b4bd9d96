using OneStop.Application.Dossiers;

namespace OneStop.Web.Texts;

/// <summary>Why a dossier is due when it is, line by line.</summary>
public static class DueReason
{
    /// <summary>The lines; the last is the promised date.</summary>
    public static IReadOnlyList<string> Lines(DossierPage page)
    {
        if (page is not { Reading: { } reading, Dossier.DueAt: { } due })
        {
            return [];
        }

        // The date of a dossier that was finished before the calendar changed is never counted anew.
        return reading.DueAt == due
            ? reading.Reasons
            : [.. reading.Reasons.SkipLast(1), $"Ngày đã hẹn với người nộp được giữ nguyên: {Show.Promise(page.Time.Local(due))}."];
    }

    /// <summary>A warning where the date leans on a year whose holidays are not announced yet; null otherwise.</summary>
    public static string? Unannounced(DossierPage page) => page.Reading is { AssumedYears: { Count: > 0 } years }
        ? $"Lịch nghỉ lễ năm {string.Join(", ", years)} chưa được công bố; ngày hẹn tạm tính theo các ngày lễ cố định."
        : null;
}
