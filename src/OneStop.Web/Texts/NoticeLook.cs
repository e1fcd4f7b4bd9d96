using OneStop.Domain.Notices;

namespace OneStop.Web.Texts;

/// <summary>Colour and icon of a notice.</summary>
public static class NoticeLook
{
    /// <summary>As pills show them.</summary>
    public static (string Tone, string Icon) Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Other => ("act", "info"),
        NoticeKind.Mention => ("act", "at"),
        NoticeKind.Urged => ("late", "alert-triangle"),
        NoticeKind.SupplementAsked => ("hold", "pause"),
        NoticeKind.SupplementExpired => ("late", "alert-triangle"),
        NoticeKind.ConsultationAsked => ("act", "message"),
        NoticeKind.ConsultationAnswered => ("ok", "check"),
        NoticeKind.ExtensionProposed => ("soon", "calendar"),
        NoticeKind.DueSoon => ("soon", "clock"),
        NoticeKind.DueToday => ("soon", "clock"),
        NoticeKind.Overdue => ("late", "alert-triangle"),
        NoticeKind.DateMoved => ("soon", "calendar"),
        NoticeKind.ResultWaiting => ("ok", "inbox"),
        NoticeKind.SentBack => ("late", "reuse"),
    };
}
