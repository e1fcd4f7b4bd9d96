namespace OneStop.Domain.Catalogue;

/// <summary>Vietnamese names of what happens to decisions.</summary>
public static class ProposalNames
{
    /// <summary>How it stands.</summary>
    public static string ToText(this ProposalStanding standing) => standing switch
    {
        ProposalStanding.Draft => "Dự thảo",
        ProposalStanding.Submitted => "Chờ phê duyệt",
        ProposalStanding.Approved => "Đã phê duyệt, chưa có hiệu lực",
        ProposalStanding.InForce => "Đang có hiệu lực",
        ProposalStanding.Ended => "Hết hiệu lực",
        ProposalStanding.Revoked => "Đã bãi bỏ",
    };

    /// <summary>What has been done with it.</summary>
    public static string ToText(this ProposalState state) => state switch
    {
        ProposalState.Draft => "Dự thảo",
        ProposalState.Submitted => "Chờ phê duyệt",
        ProposalState.Approved => "Đã phê duyệt",
        ProposalState.Revoked => "Đã bãi bỏ",
    };

    /// <summary>What is done with it.</summary>
    public static string ToText(this ProposalAct act) => act switch
    {
        ProposalAct.Edit => "Sửa dự thảo",
        ProposalAct.Submit => "Trình phê duyệt",
        ProposalAct.Withdraw => "Rút về để sửa",
        ProposalAct.Return => "Trả lại để sửa",
        ProposalAct.Approve => "Phê duyệt",
        ProposalAct.Revoke => "Bãi bỏ",
        ProposalAct.Discard => "Xóa dự thảo",
    };

    /// <summary>What it does to a procedure or rule.</summary>
    public static string ToText(this ChangeKind kind) => kind switch
    {
        ChangeKind.NewProcedure => "Ban hành mới",
        ChangeKind.AmendProcedure => "Sửa đổi, bổ sung",
        ChangeKind.AbolishProcedure => "Bãi bỏ",
        ChangeKind.AmendProcess => "Quy trình nội bộ",
        ChangeKind.NewRule => "Quy định tiếp nhận",
        ChangeKind.EndRule => "Chấm dứt quy định tiếp nhận",
    };
}
