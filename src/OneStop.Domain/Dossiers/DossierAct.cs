namespace OneStop.Domain.Dossiers;

/// <summary>Everything that can be done to a dossier; each is recorded in its timeline under this name.</summary>
public enum DossierAct
{
    /// <summary>Đăng ký hồ sơ gửi trực tuyến hoặc qua bưu chính.</summary>
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

    /// <summary>Đính chính thông tin tiếp nhận và cấp lại Giấy tiếp nhận.</summary>
    CorrectReception = 21,

    /// <summary>Giải quyết ngay tại quầy.</summary>
    SolveAtCounter = 22,

    /// <summary>Phân công lại.</summary>
    Reassign = 23,

    /// <summary>Lấy ý kiến cơ quan phối hợp.</summary>
    Consult = 24,

    /// <summary>Trả lời ý kiến phối hợp.</summary>
    AnswerConsultation = 25,

    /// <summary>Đề nghị gia hạn.</summary>
    ProposeExtension = 26,

    /// <summary>Xin lỗi và gia hạn.</summary>
    Extend = 27,

    /// <summary>Xin lỗi vì đã quá hạn.</summary>
    Apologise = 28,

    /// <summary>Hủy việc vừa làm.</summary>
    Retract = 29,

    /// <summary>Kết thúc vì không bổ sung đúng hạn.</summary>
    Lapse = 30,

    /// <summary>Đôn đốc.</summary>
    Urge = 31,

    /// <summary>Tính lại ngày hẹn khi lịch làm việc thay đổi.</summary>
    Recompute = 32,

    /// <summary>Nhắc nhận kết quả.</summary>
    RemindCollection = 33,
}
