namespace OneStop.Domain.Audit;

/// <summary>Vietnamese names of what the trail records.</summary>
public static class AuditKindNames
{
    /// <summary>The name as shown to people.</summary>
    public static string ToText(this AuditKind kind) => kind switch
    {
        AuditKind.SignedIn => "Đăng nhập",
        AuditKind.SignInFailed => "Đăng nhập sai",
        AuditKind.SignInLocked => "Bị tạm khóa vì nhập sai",
        AuditKind.SignedOut => "Đăng xuất",
        AuditKind.SignedOutEverywhere => "Đăng xuất khỏi mọi máy",
        AuditKind.PasswordChanged => "Đổi mật khẩu",
        AuditKind.SecondFactorEnrolled => "Bật xác thực hai lớp",
        AuditKind.RecoveryCodesRenewed => "Cấp lại mã khôi phục",
        AuditKind.RecoveryCodeUsed => "Dùng mã khôi phục",
        AuditKind.SecondFactorReset => "Đặt lại xác thực hai lớp",
        AuditKind.AccountActivated => "Kích hoạt tài khoản",
        AuditKind.ActivationLinkIssued => "Cấp liên kết kích hoạt",
        AuditKind.AccountRequested => "Đề nghị cấp tài khoản",
        AuditKind.AccountRequestApproved => "Duyệt đề nghị cấp tài khoản",
        AuditKind.AccountRequestRefused => "Từ chối đề nghị cấp tài khoản",
        AuditKind.AccountRequestWithdrawn => "Rút đề nghị cấp tài khoản",
        AuditKind.AccountGranted => "Cấp tài khoản",
        AuditKind.AppointmentStarted => "Giao vị trí công tác",
        AuditKind.AppointmentEnded => "Kết thúc vị trí công tác",
        AuditKind.AppointmentTransferred => "Điều chuyển",
        AuditKind.DeputyNamed => "Cử người thay",
        AuditKind.DeputyEnded => "Thôi cử người thay",
        AuditKind.AccountLocked => "Khóa tài khoản",
        AuditKind.AccountUnlocked => "Mở khóa tài khoản",
        AuditKind.AllowanceGranted => "Cho phép đơn vị tự cấp tài khoản",
        AuditKind.AllowanceEnded => "Thôi cho phép đơn vị tự cấp tài khoản",
        AuditKind.DecisionDrafted => "Soạn quyết định công bố",
        AuditKind.DecisionSubmitted => "Trình quyết định công bố",
        AuditKind.DecisionReturned => "Trả lại quyết định công bố",
        AuditKind.DecisionApproved => "Phê duyệt quyết định công bố",
        AuditKind.DecisionRevoked => "Hủy quyết định công bố",
        AuditKind.CatalogueImported => "Nhập danh mục từ tệp",
        AuditKind.HeldPapersListed => "Tra giấy tờ đã số hóa của người nộp",
        AuditKind.HeldPaperOpened => "Mở giấy tờ đã số hóa của người nộp",
        AuditKind.CalendarAnnounced => "Công bố lịch làm việc",
        AuditKind.DifficultyEntered => "Nhập quyết định về xã có điều kiện khó khăn",
        AuditKind.DifficultyEnded => "Thôi áp dụng với xã có điều kiện khó khăn",
        AuditKind.ResultRevoked => "Ghi thu hồi kết quả trong kho",
    };
}
