using OneStop.Application.Published;
using OneStop.Domain.Common;

namespace OneStop.Web.Texts;

/// <summary>Changes of procedures in words.</summary>
public static class AnnouncementTexts
{
    /// <summary>"Thủ tục 1.004628 (Du lịch) có hiệu lực từ ngày 01/07/2025."</summary>
    public static string Sentence(Announcement item) => $"Thủ tục {item.Row.Code} ({item.Row.Version.Field}) {When(item)}.";

    /// <summary>"có hiệu lực từ ngày 01/07/2025".</summary>
    public static string When(Announcement item) => item.Kind switch
    {
        AnnouncementKind.New or AnnouncementKind.Coming => $"có hiệu lực từ ngày {VietnameseText.ShortDate(item.On)}",
        AnnouncementKind.Amended => $"áp dụng nội dung mới từ ngày {VietnameseText.ShortDate(item.On)}",
        AnnouncementKind.Ending => $"hết hiệu lực từ ngày {VietnameseText.ShortDate(item.On)}",
        AnnouncementKind.Abolished => $"đã hết hiệu lực từ ngày {VietnameseText.ShortDate(item.On)}",
    };

    /// <summary>Tone and icon of the pill.</summary>
    public static (string Tone, string Icon) Look(AnnouncementKind kind) => kind switch
    {
        AnnouncementKind.New => ("ok", "plus"),
        AnnouncementKind.Amended => ("act", "edit"),
        AnnouncementKind.Coming => ("soon", "calendar"),
        AnnouncementKind.Ending => ("soon", "clock"),
        AnnouncementKind.Abolished => ("late", "x"),
    };
}
