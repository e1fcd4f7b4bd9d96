namespace OneStop.Domain.Forms;

/// <summary>
/// The official forms, one legal idea each. Which number (Mẫu số) and title is printed depends on the form set:
/// the same number means another form in another set (<see cref="FormDesigns"/>).
/// </summary>
public enum FormKind
{
    /// <summary>Giấy tiếp nhận hồ sơ và hẹn trả kết quả.</summary>
    Receipt = 1,

    /// <summary>Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.</summary>
    SupplementRequest = 2,

    /// <summary>Phiếu từ chối tiếp nhận giải quyết hồ sơ.</summary>
    Rejection = 3,

    /// <summary>Phiếu xin lỗi và hẹn lại ngày trả kết quả (đề nghị gia hạn thời gian giải quyết).</summary>
    Apology = 4,

    /// <summary>Thông báo dừng giải quyết hồ sơ.</summary>
    StopNotice = 5,

    /// <summary>Phiếu kiểm soát quá trình giải quyết hồ sơ.</summary>
    ControlSlip = 6,

    /// <summary>Sổ theo dõi hồ sơ.</summary>
    Book = 7,
}
