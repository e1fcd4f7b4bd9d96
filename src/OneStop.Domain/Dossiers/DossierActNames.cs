namespace OneStop.Domain.Dossiers;

/// <summary>Vietnamese names of acts, as verbs on buttons and lines in the timeline.</summary>
public static class DossierActNames
{
    /// <summary>The name of the act.</summary>
    public static string ToText(this DossierAct act) => act switch
    {
        DossierAct.Register => "Đăng ký hồ sơ",
        DossierAct.Receive => "Tiếp nhận",
        DossierAct.Reject => "Từ chối tiếp nhận",
        DossierAct.HandOver => "Bàn giao",
        DossierAct.AcknowledgePaper => "Xác nhận bản giấy",
        DossierAct.Assign => "Phân công",
        DossierAct.Forward => "Chuyển bước tiếp theo",
        DossierAct.SendBack => "Trả lại bước trước",
        DossierAct.TakeBack => "Thu hồi",
        DossierAct.Comment => "Ghi ý kiến",
        DossierAct.RequestSupplement => "Yêu cầu bổ sung",
        DossierAct.AcceptSupplement => "Nhận bổ sung",
        DossierAct.RequirePayment => "Yêu cầu nghĩa vụ tài chính",
        DossierAct.ConfirmPayment => "Xác nhận nghĩa vụ tài chính",
        DossierAct.Withdraw => "Rút hồ sơ",
        DossierAct.Stop => "Dừng giải quyết",
        DossierAct.IssueResult => "Ban hành kết quả",
        DossierAct.AcknowledgeResult => "Nhận kết quả về quầy",
        DossierAct.ReturnResult => "Trả kết quả",
        DossierAct.Open => "Mở xem",
        DossierAct.CorrectReception => "Đính chính tiếp nhận",
        DossierAct.SolveAtCounter => "Giải quyết ngay tại quầy",
        DossierAct.Reassign => "Phân công lại",
        DossierAct.Consult => "Lấy ý kiến phối hợp",
        DossierAct.AnswerConsultation => "Trả lời ý kiến",
        DossierAct.ProposeExtension => "Đề nghị gia hạn",
        DossierAct.Extend => "Xin lỗi và gia hạn",
        DossierAct.Apologise => "Xin lỗi vì quá hạn",
        DossierAct.Retract => "Hủy việc vừa làm",
        DossierAct.Lapse => "Kết thúc do quá hạn bổ sung",
        DossierAct.Urge => "Đôn đốc",
        DossierAct.Recompute => "Tính lại ngày hẹn trả",
        DossierAct.RemindCollection => "Nhắc nhận kết quả",
    };
}
