namespace OneStop.Domain.Notices;

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>Anything else.</summary>
    Other = 1,

    /// <summary>Được nhắc đến trong ý kiến.</summary>
    Mention = 2,

    /// <summary>Bị đôn đốc.</summary>
    Urged = 3,

    /// <summary>Cơ quan giải quyết yêu cầu bổ sung.</summary>
    SupplementAsked = 4,

    /// <summary>Quá hạn bổ sung.</summary>
    SupplementExpired = 5,

    /// <summary>Được lấy ý kiến.</summary>
    ConsultationAsked = 6,

    /// <summary>Có ý kiến trả lời.</summary>
    ConsultationAnswered = 7,

    /// <summary>Đề xuất gia hạn.</summary>
    ExtensionProposed = 8,

    /// <summary>Sắp đến hạn.</summary>
    DueSoon = 9,

    /// <summary>Đến hạn hôm nay.</summary>
    DueToday = 10,

    /// <summary>Quá hạn.</summary>
    Overdue = 11,

    /// <summary>Ngày hẹn trả thay đổi.</summary>
    DateMoved = 12,

    /// <summary>Kết quả đang về quầy.</summary>
    ResultWaiting = 13,

    /// <summary>Bị trả lại.</summary>
    SentBack = 14,
}
