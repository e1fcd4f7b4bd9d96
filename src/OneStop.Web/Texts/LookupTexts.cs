using OneStop.Application.Lookup;

namespace OneStop.Web.Texts;

/// <summary>What the look-up tells a citizen about the counter.</summary>
public static class LookupTexts
{
    /// <summary>The heading over the counter.</summary>
    public static string PlaceTitle(LookupVisit reason) => reason switch
    {
        LookupVisit.Collect => "Nơi nhận kết quả",
        LookupVisit.Post => "Kết quả gửi qua bưu chính; cần hỏi, liên hệ",
        LookupVisit.Supplement => "Nơi bổ sung hồ sơ",
        LookupVisit.Pay => "Nơi thực hiện nghĩa vụ tài chính",
    };

    /// <summary>What to have at hand.</summary>
    public static string WhatToBring(LookupVisit reason) => reason switch
    {
        LookupVisit.Collect => "Mang theo Giấy tiếp nhận hoặc thẻ căn cước.",
        LookupVisit.Post => "Bưu tá giao tận nơi; hãy chuẩn bị thẻ căn cước để đối chiếu.",
        LookupVisit.Supplement => "Mang theo giấy tờ cần bổ sung và Giấy tiếp nhận hoặc thẻ căn cước.",
        LookupVisit.Pay => "Mang theo Giấy tiếp nhận hoặc thẻ căn cước.",
    };
}
