namespace OneStop.Domain.Notices;

/// <summary>Vietnamese names of kinds of notices.</summary>
public static class NoticeKindNames
{
    /// <summary>The name as shown to people.</summary>
    public static string ToText(this NoticeKind kind) => kind switch
    {
        NoticeKind.Other => "Khác",
        NoticeKind.Mention => "Nhắc đến",
        NoticeKind.Urged => "Đôn đốc",
        NoticeKind.SupplementAsked => "Yêu cầu bổ sung",
        NoticeKind.SupplementExpired => "Quá hạn bổ sung",
        NoticeKind.ConsultationAsked => "Lấy ý kiến",
        NoticeKind.ConsultationAnswered => "Có ý kiến trả lời",
        NoticeKind.ExtensionProposed => "Đề xuất gia hạn",
        NoticeKind.DueSoon => "Sắp đến hạn",
        NoticeKind.DueToday => "Đến hạn hôm nay",
        NoticeKind.Overdue => "Quá hạn",
        NoticeKind.DateMoved => "Đổi ngày hẹn trả",
        NoticeKind.ResultWaiting => "Kết quả chờ trả",
        NoticeKind.SentBack => "Trả lại",
    };
}
