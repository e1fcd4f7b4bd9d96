namespace OneStop.Domain.Catalogue;

/// <summary>What has been done with a proposed decision. Whether an approved one is in force follows from its dates: <see cref="ProposalStanding"/>.</summary>
public enum ProposalState
{
    /// <summary>Dự thảo: may be changed.</summary>
    Draft = 1,

    /// <summary>Đã trình: waits for the Office.</summary>
    Submitted = 2,

    /// <summary>Đã phê duyệt: published from its first day.</summary>
    Approved = 3,

    /// <summary>Đã bãi bỏ.</summary>
    Revoked = 4,
}
