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
        if (promise.Law.Extra > 0)
            yield return $"cộng thêm {promise.Law.Extra} ngày vì người nộp cư trú tại xã có điều kiện khó khăn";
        if (promise.Limit.Unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months && promise.Skipped.Count > 0)
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
        TimeLimitUnit.WorkingDays or TimeLimitUnit.CalendarDays or TimeLimitUnit.Months => promise.Law.Rules.Receipt switch
        {
            DeadlineRule.ExcludeReceiptDay => $"không tính ngày nhận {date(promise.ReceivedOn)}",
            DeadlineRule.CountReceiptDayBeforeCutoff => promise.CountsReceiptDay
                ? $"nhận trước {promise.Law.Rules.Cutoff:HH\\:mm} nên tính cả ngày nhận {date(promise.ReceivedOn)}"
                : $"nhận từ {promise.Law.Rules.Cutoff:HH\\:mm} trở đi, sau giờ làm việc hoặc vào ngày nghỉ nên không tính ngày nhận {date(promise.ReceivedOn)}",
            DeadlineRule.SameHour => promise.IsReceivedOnDayOff
                ? $"không tính ngày nhận {date(promise.ReceivedOn)} là ngày nghỉ, hẹn trả vào cuối giờ làm việc"
                : $"không tính ngày nhận {date(promise.ReceivedOn)}, hẹn trả vào cùng giờ nhận",
        },
    };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
