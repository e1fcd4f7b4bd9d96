namespace OneStop.Domain.Catalogue;

/// <summary>What a decision does to one procedure or one receipt rule.</summary>
public enum ChangeKind
{
    /// <summary>Ban hành mới.</summary>
    NewProcedure = 1,

    /// <summary>Sửa đổi, bổ sung.</summary>
    AmendProcedure = 2,

    /// <summary>Bãi bỏ.</summary>
    AbolishProcedure = 3,

    /// <summary>Phê duyệt quy trình nội bộ: only the steps change.</summary>
    AmendProcess = 4,

    /// <summary>Quy định tiếp nhận mới.</summary>
    NewRule = 5,

    /// <summary>Chấm dứt quy định tiếp nhận.</summary>
    EndRule = 6,
}
