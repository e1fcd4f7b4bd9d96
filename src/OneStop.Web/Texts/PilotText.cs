using OneStop.Application.Pilots;
using OneStop.Domain.Common;

namespace OneStop.Web.Texts;

/// <summary>Pilots in words.</summary>
public static class PilotText
{
    /// <summary>What each figure of the evaluation counts, said beside it.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Definitions { get; } =
    [
        ("Từ chối", "Hồ sơ nộp trực tuyến trong thời gian này mà nơi tiếp nhận không tiếp nhận, có lý do ghi trong nhật ký hồ sơ. Không tính vào số tiếp nhận."),
        ("Tiếp nhận", "Mọi hồ sơ của các thủ tục thí điểm được tiếp nhận trong thời gian này, tại mọi nơi, kể cả Bộ phận Một cửa của cơ quan giải quyết. Bằng tổng: đã giải quyết + rút, dừng + đang giải quyết."),
        ("Ngoài cơ quan", "Hồ sơ tiếp nhận tại Bộ phận Một cửa không phải của cơ quan giải quyết: người nộp không phải đi đến cơ quan đó."),
        ("Đã giải quyết", "Hồ sơ đã có kết quả tại nơi trả (đã xử lý xong hoặc đã trả). Bằng tổng: trước hạn + đúng hạn + quá hạn."),
        ("Trước hạn, đúng hạn, quá hạn", "So sánh ngày có kết quả tại nơi trả với ngày hẹn trả, theo ngày, không theo giờ. Ngày hẹn trả là ngày sau cùng, đã tính thời gian tạm dừng."),
        ("Đã trả", "Kết quả đã trao cho người nộp, người được ủy quyền hoặc đã gửi bưu chính."),
        ("Rút, dừng", "Hồ sơ người nộp rút hoặc đề nghị dừng giải quyết."),
        ("Đang giải quyết", "Hồ sơ chưa có kết quả, kể cả hồ sơ chờ bổ sung, chờ thực hiện nghĩa vụ tài chính."),
        ("Đang quá hạn", "Trong số đang giải quyết, hồ sơ đã qua ngày hẹn trả vào ngày lập báo cáo; không kể hồ sơ đang tạm dừng."),
        ("Bổ sung", "Số lượt yêu cầu bổ sung hồ sơ."),
        ("Tỷ lệ đúng hạn", "(Trước hạn + đúng hạn) chia cho đã giải quyết."),
    ];

    /// <summary>"Còn 30 ngày (21 ngày làm việc)", "Đã kết thúc".</summary>
    public static string Standing(PilotTime time) => time switch
    {
        { IsOver: true } => "Đã kết thúc",
        { IsAhead: true } => "Chưa bắt đầu",
        { DaysLeft: null } => "Đang thí điểm",
        { DaysLeft: 0 } => "Hết hôm nay",
        _ => $"Còn {time.DaysLeft} ngày ({time.WorkingDaysLeft} ngày làm việc)",
    };

    /// <summary>Colour and icon of how it stands.</summary>
    public static (string Tone, string Icon) Look(PilotTime time) => time switch
    {
        { IsOver: true } => ("hold", "check"),
        { IsAhead: true } => ("hold", "calendar"),
        { DaysLeft: <= 7 } => ("late", "alert-triangle"),
        { DaysLeft: <= 30 } => ("soon", "clock"),
        _ => ("ok", "check"),
    };

    /// <summary>"từ 15/11/2023 đến hết 30/06/2024 (229 ngày)".</summary>
    public static string Days(EffectivePeriod period) => period.Until is { } until
        ? $"{PeriodText.InWords(period)} ({until.DayNumber - period.From.DayNumber} ngày)"
        : PeriodText.InWords(period);

    /// <summary>"98,2%", or a dash where there is nothing to measure.</summary>
    public static string InTime(PilotFigures figures) => figures.InTimePercent is { } percent ? Show.Percent(percent) : "–";
}
