namespace OneStop.Domain.Forms;

/// <summary>The forms of TT 01/2018/TT-VPCP and of TT 03/2025/TT-VPCP, Phụ lục I.</summary>
public static class FormDesigns
{
    /// <summary>Key of the set of TT 01/2018/TT-VPCP.</summary>
    public const string Of2018 = "tt-01-2018";

    /// <summary>Key of the set of TT 03/2025/TT-VPCP.</summary>
    public const string Of2025 = "tt-03-2025";

    private const string Clerk = "Người tiếp nhận hồ sơ";
    private const string Head = "Thủ trưởng cơ quan, đơn vị";

    /// <summary>How a set prints a form.</summary>
    public static FormDesign Of(string setKey, FormKind kind) => Is2018(setKey) ? In2018(kind) : In2025(kind);

    /// <summary>Whether it is the older set, whose receipt names neither identity number nor authorised person.</summary>
    public static bool Is2018(string setKey) => string.Equals(setKey, Of2018, StringComparison.Ordinal);

    private static FormDesign In2018(FormKind kind) => kind switch
    {
        FormKind.Receipt => new("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "", Clerk),
        FormKind.SupplementRequest => new("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "PBS", "Người hướng dẫn"),
        FormKind.Rejection => new("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "PTC", Clerk),
        FormKind.Apology => new("04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", "PXL", Head),
        FormKind.StopNotice => new(null, "Thông báo dừng giải quyết hồ sơ", "TB", Clerk),
        FormKind.ControlSlip => new("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "PKS", Clerk),
        FormKind.Book => new("06", "Sổ theo dõi hồ sơ", "STD", Clerk),
    };

    private static FormDesign In2025(FormKind kind) => kind switch
    {
        FormKind.Receipt => new("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "", Clerk),
        FormKind.SupplementRequest => new("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "PBS", "Người hướng dẫn"),
        FormKind.Rejection => new("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "PTC", Clerk),
        FormKind.Apology => new("04", "Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết", "PXL", Head),
        FormKind.StopNotice => new("05", "Thông báo dừng giải quyết hồ sơ", "TB", Clerk),
        FormKind.ControlSlip => new("06", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "PKS", Clerk),
        FormKind.Book => new("07", "Sổ theo dõi hồ sơ", "STD", Clerk),
    };
}
