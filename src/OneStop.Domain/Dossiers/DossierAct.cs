namespace OneStop.Domain.Dossiers;

/// <summary>Everything that can be done to a dossier; each is recorded in its timeline under this name.</summary>
public enum DossierAct
{
    /// <summary>Đăng ký trực tuyến.</summary>
    Register = 1,

    /// <summary>Tiếp nhận.</summary>
    Receive = 2,

    /// <summary>Từ chối tiếp nhận.</summary>
    Reject = 3,

    /// <summary>Bàn giao cho cơ quan giải quyết.</summary>
    HandOver = 4,

    /// <summary>Xác nhận đã nhận bản giấy.</summary>
    AcknowledgePaper = 5,

    /// <summary>Phân công thụ lý.</summary>
    Assign = 6,

    /// <summary>Chuyển bước tiếp theo.</summary>
    Forward = 7,

    /// <summary>Trả lại bước trước.</summary>
    SendBack = 8,

    /// <summary>Thu hồi bước vừa chuyển.</summary>
    TakeBack = 9,

    /// <summary>Ghi ý kiến.</summary>
    Comment = 10,

    /// <summary>Yêu cầu bổ sung.</summary>
    RequestSupplement = 11,

    /// <summary>Nhận bổ sung.</summary>
    AcceptSupplement = 12,

    /// <summary>Yêu cầu thực hiện nghĩa vụ tài chính.</summary>
    RequirePayment = 13,

    /// <summary>Xác nhận đã thực hiện nghĩa vụ tài chính.</summary>
    ConfirmPayment = 14,

    /// <summary>Rút hồ sơ.</summary>
    Withdraw = 15,

    /// <summary>Dừng giải quyết theo yêu cầu.</summary>
    Stop = 16,

    /// <summary>Ban hành kết quả và chuyển về nơi trả.</summary>
    IssueResult = 17,

    /// <summary>Xác nhận kết quả đã về quầy.</summary>
    AcknowledgeResult = 18,

    /// <summary>Trả kết quả.</summary>
    ReturnResult = 19,

    /// <summary>Mở xem lần đầu ở bước hiện tại.</summary>
    Open = 20,
}
