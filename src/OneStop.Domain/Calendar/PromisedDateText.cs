using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>Puts the reasons of a promised date into Vietnamese.</summary>
internal static class PromisedDateText
{
    public static IReadOnlyList<string> Lines(PromisedDate promise)
    {
        var reasons = Reasons(promise, VietnameseText.ShortDate).Select(reason => Capitalised(reason) + ".");
        var due = promise.DueLocal;
        return
        [
            .. reasons,
            $"Hạn trả: {due:HH\\:mm}, {VietnameseText.DayOfWeekName(promise.DueOn)} {VietnameseText.ShortDate(promise.DueOn)}.",
        ];
    }

    // Within one year the year of each day goes without saying.
    public static string Sentence(PromisedDate promise) =>
        Capitalised(string.Join("; ", Reasons(promise, promise.ReceivedOn.Year == promise.DueOn.Year ? DayAndMonth : VietnameseText.ShortDate))) + ".";

    private static string DayAndMonth(DateOnly day) => day.ToString("dd'/'MM");

    private static IEnumerable<string> Reasons(PromisedDate promise, Func<DateOnly, string> date)
    {
        yield return Start(promise, date);
        if (promise.Limit.Unit is TimeLimitUnit.CalendarDays && promise.Skipped.Count > 0)
            yield return $"ngày cuối {date(promise.Skipped[0].On)} là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo";
        if (DaysOffText.Of(promise.Skipped, date) is { } off)
            yield return $"nghỉ {off}";
        foreach (var day in promise.MakeUpDaysUsed)
            yield return $"{VietnameseText.DayOfWeekName(day.On)} {date(day.On)} là ngày làm bù";
        foreach (var year in promise.AssumedYears)
            yield return $"lịch nghỉ lễ năm {year} chưa được công bố; tạm tính các ngày lễ cố định";
    }

    private static string Start(PromisedDate promise, Func<DateOnly, string> date) => promise.Limit.Unit switch
    {
        TimeLimitUnit.WorkingHours =>
            $"tính {promise.Limit.ToText()} từ {promise.ReceivedLocal:HH\\:mm} ngày {date(promise.ReceivedOn)}, không tính giờ nghỉ trưa và ngoài giờ làm việc",
        TimeLimitUnit.WorkingDays or TimeLimitUnit.CalendarDays => $"không tính ngày nhận {date(promise.ReceivedOn)}",
    };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
