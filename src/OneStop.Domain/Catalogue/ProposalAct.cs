namespace OneStop.Domain.Catalogue;

/// <summary>What is done with a proposed decision.</summary>
public enum ProposalAct
{
    /// <summary>Soạn thảo, sửa đổi.</summary>
    Edit = 1,

    /// <summary>Trình phê duyệt.</summary>
    Submit = 2,

    /// <summary>Rút về để sửa.</summary>
    Withdraw = 3,

    /// <summary>Trả lại để sửa.</summary>
    Return = 4,

    /// <summary>Phê duyệt.</summary>
    Approve = 5,

    /// <summary>Bãi bỏ.</summary>
    Revoke = 6,

    /// <summary>Xóa dự thảo.</summary>
    Discard = 7,
}
