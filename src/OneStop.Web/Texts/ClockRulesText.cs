using OneStop.Domain.Calendar;

namespace OneStop.Web.Texts;

/// <summary>Puts the rules of the clock into words.</summary>
public static class ClockRulesText
{
    /// <summary>Name and rule, line by line.</summary>
    public static IEnumerable<(string Name, string Text)> Lines(ClockRules rules)
    {
        yield return ("Ngày nhận", Receipt(rules));
        yield return ("Chờ bổ sung", Of(rules.Supplement));
        yield return ("Chờ nghĩa vụ tài chính", Of(rules.Payment));
        yield return ("Lấy ý kiến phối hợp", Of(rules.Consultation));
        yield return ("Luân chuyển bản giấy", Of(rules.Transport));
        yield return ("Ngày cuối là ngày nghỉ", rules.RollsForward ? "chuyển sang ngày làm việc tiếp theo" : "không chuyển");
        yield return ("Hạn bổ sung", $"{rules.SupplementDays} ngày làm việc, nếu phiếu yêu cầu không ghi khác");
        if (rules.DifficultExtra > 0)
        {
            yield return ("Xã khó khăn", $"cộng thêm {rules.DifficultExtra} ngày");
        }

        if (rules.Basis.Length > 0)
        {
            yield return ("Căn cứ", rules.Basis);
        }
    }

    /// <summary>What a wait means.</summary>
    public static string Of(CountingChoice choice)
    {
        var text = choice.Rule switch
        {
            ResumeRule.Counted => "tính vào thời hạn",
            ResumeRule.AddWaiting => "không tính; thời gian chờ được cộng vào ngày hẹn trả",
            ResumeRule.Continue => "không tính; sau đó tính tiếp phần còn lại",
            ResumeRule.Reset => "không tính; sau đó tính lại từ đầu",
            ResumeRule.FixedDays => $"không tính; sau đó còn {choice.FixedDays} ngày làm việc",
        };
        return choice.Basis.Length == 0 ? text : $"{text} ({choice.Basis})";
    }

    private static string Receipt(ClockRules rules) => rules.Receipt switch
    {
        DeadlineRule.ExcludeReceiptDay => "không tính, bắt đầu từ ngày hôm sau",
        DeadlineRule.CountReceiptDayBeforeCutoff => $"tính là ngày thứ nhất nếu nhận trước {rules.Cutoff:HH\\:mm} của ngày làm việc",
        DeadlineRule.SameHour => "không tính, hẹn trả vào cùng giờ nhận",
    };
}
