using OneStop.Domain.Calendar;

namespace OneStop.Application.Calendar;

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

    /// <summary>What a procedure's own law chooses otherwise, line by line; nothing where it chooses nothing.</summary>
    public static IEnumerable<string> Lines(ClockChoice? choice)
    {
        if (choice is null)
        {
            yield break;
        }

        var rules = choice.Over(new ClockRules());
        (bool IsChosen, string Text)[] all =
        [
            (choice.Receipt is not null, $"Ngày nhận: {Receipt(rules)}"),
            (choice.Supplement is not null, $"Chờ bổ sung: {Of(rules.Supplement)}"),
            (choice.Payment is not null, $"Chờ nghĩa vụ tài chính: {Of(rules.Payment)}"),
            (choice.Consultation is not null, $"Lấy ý kiến phối hợp: {Of(rules.Consultation)}"),
            (choice.Transport is not null, $"Luân chuyển bản giấy: {Of(rules.Transport)}"),
            (choice.SupplementDays is not null, $"Hạn bổ sung: {rules.SupplementDays} ngày làm việc"),
            (choice.DifficultExtra is not null, $"Xã có điều kiện khó khăn: cộng thêm {rules.DifficultExtra} ngày"),
        ];
        foreach (var (isChosen, text) in all)
        {
            if (isChosen)
            {
                yield return text;
            }
        }
    }

    /// <summary>A rule by itself, as a choice in a form.</summary>
    public static string Name(ResumeRule rule) => Of(new CountingChoice(rule)).Replace("0 ngày", "một số ngày", StringComparison.Ordinal);

    /// <summary>A rule about the day of receipt, as a choice in a form.</summary>
    public static string Name(DeadlineRule rule) => Receipt(new ClockRules { Receipt = rule });

    private static string Receipt(ClockRules rules) => rules.Receipt switch
    {
        DeadlineRule.ExcludeReceiptDay => "không tính, bắt đầu từ ngày hôm sau",
        DeadlineRule.CountReceiptDayBeforeCutoff => $"tính là ngày thứ nhất nếu nhận trước {rules.Cutoff:HH\\:mm} của ngày làm việc",
        DeadlineRule.SameHour => "không tính, hẹn trả vào cùng giờ nhận",
    };
}
