namespace OneStop.Domain.Catalogue;

/// <summary>How a decision stands on a day.</summary>
public enum ProposalStanding
{
    /// <summary>Dự thảo.</summary>
    Draft = 1,

    /// <summary>Chờ phê duyệt.</summary>
    Submitted = 2,

    /// <summary>Đã phê duyệt, chưa có hiệu lực.</summary>
    Approved = 3,

    /// <summary>Đang có hiệu lực.</summary>
    InForce = 4,

    /// <summary>Hết hiệu lực.</summary>
    Ended = 5,

    /// <summary>Đã bãi bỏ.</summary>
    Revoked = 6,
}
