namespace OneStop.Domain.Catalogue;

/// <summary>Vietnamese names of the catalogue's words.</summary>
public static class CatalogueNames
{
    /// <summary>"Trực tuyến toàn trình" and its like.</summary>
    public static string ToText(this OnlineService online) => online switch
    {
        OnlineService.Information => "Cung cấp thông tin trực tuyến",
        OnlineService.Partial => "Trực tuyến một phần",
        OnlineService.Full => "Trực tuyến toàn trình",
    };

    /// <summary>"Phí", "Lệ phí".</summary>
    public static string ToText(this FeeKind kind) => kind switch
    {
        FeeKind.Fee => "Phí",
        FeeKind.Charge => "Lệ phí",
    };

    /// <summary>How far a receipt rule reaches.</summary>
    public static string ToText(this ReceiptScope scope) => scope switch
    {
        ReceiptScope.Own => "Tại Bộ phận Một cửa của cơ quan có thẩm quyền",
        ReceiptScope.Province => "Không phụ thuộc vào địa giới hành chính trong tỉnh",
        ReceiptScope.ParentUnit => "Tại Bộ phận Một cửa của đơn vị cấp trên trực tiếp",
    };

    /// <summary>Where the result may be returned.</summary>
    public static string ToText(this ReturnPlace place) => place switch
    {
        ReturnPlace.ReceivingCounter => "tại nơi tiếp nhận hồ sơ",
        ReturnPlace.OwnCounter => "tại Bộ phận Một cửa của cơ quan có thẩm quyền",
        ReturnPlace.AnyCounter => "tại bất kỳ Bộ phận Một cửa nào trong tỉnh",
        ReturnPlace.Post => "qua bưu chính công ích",
    };

    /// <summary>Why a rule does not help.</summary>
    public static string ToText(this RuleMiss miss) => miss switch
    {
        RuleMiss.NotYet => "chưa có hiệu lực",
        RuleMiss.NoLonger => "đã hết hiệu lực",
        RuleMiss.OtherLevel => "không áp dụng cho Bộ phận Một cửa cấp này",
        RuleMiss.OtherKind => "không áp dụng cho loại Bộ phận Một cửa này",
        RuleMiss.NotNamed => "Bộ phận Một cửa này không có trong danh sách được tiếp nhận",
        RuleMiss.OtherUnit => "chỉ áp dụng cho Bộ phận Một cửa của cơ quan có thẩm quyền hoặc của đơn vị được nêu",
        RuleMiss.OtherWay => "không áp dụng cho cách nộp này",
    };

    /// <summary>What is done in a step.</summary>
    public static string ToText(this StepKind kind) => kind switch
    {
        StepKind.Receive => "Tiếp nhận",
        StepKind.Assign => "Phân công",
        StepKind.Appraise => "Thẩm định",
        StepKind.Review => "Xem xét",
        StepKind.Sign => "Ký duyệt",
        StepKind.Issue => "Ban hành",
        StepKind.Return => "Trả kết quả",
    };
}
