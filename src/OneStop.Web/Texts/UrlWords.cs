using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;
using OneStop.Domain.Organisation;

namespace OneStop.Web.Texts;

/// <summary>Words of the domain as they stand in addresses.</summary>
public static class UrlWords
{
    /// <summary>"tinh", "huyen", "xa".</summary>
    public static string ToUrl(this GovernmentLevel level) => level switch
    {
        GovernmentLevel.Province => "tinh",
        GovernmentLevel.District => "huyen",
        GovernmentLevel.Commune => "xa",
    };

    /// <summary>"toan-bo", "mot-phan", "chua".</summary>
    public static string ToUrl(this Independence independence) => independence switch
    {
        Independence.None => "chua",
        Independence.Partial => "mot-phan",
        Independence.Whole => "toan-bo",
    };

    /// <summary>"truc-tiep", "truc-tuyen", "buu-chinh".</summary>
    public static string ToUrl(this Channel channel) => channel switch
    {
        Channel.InPerson => "truc-tiep",
        Channel.Online => "truc-tuyen",
        Channel.Post => "buu-chinh",
    };

    /// <summary>"nhac-den", "don-doc", …</summary>
    public static string ToUrl(this NoticeKind kind) => kind switch
    {
        NoticeKind.Other => "khac",
        NoticeKind.Mention => "nhac-den",
        NoticeKind.Urged => "don-doc",
        NoticeKind.SupplementAsked => "yeu-cau-bo-sung",
        NoticeKind.SupplementExpired => "qua-han-bo-sung",
        NoticeKind.ConsultationAsked => "lay-y-kien",
        NoticeKind.ConsultationAnswered => "tra-loi-y-kien",
        NoticeKind.ExtensionProposed => "de-xuat-gia-han",
        NoticeKind.DueSoon => "sap-den-han",
        NoticeKind.DueToday => "den-han-hom-nay",
        NoticeKind.Overdue => "qua-han",
        NoticeKind.DateMoved => "doi-ngay-hen",
        NoticeKind.ResultWaiting => "ket-qua",
        NoticeKind.SentBack => "tra-lai",
    };

    /// <summary>The member that has this word; null for any other.</summary>
    public static TEnum? Read<TEnum>(string? word, Func<TEnum, string> toUrl)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(member => toUrl(member) == word).Select(member => (TEnum?)member).FirstOrDefault();
}
