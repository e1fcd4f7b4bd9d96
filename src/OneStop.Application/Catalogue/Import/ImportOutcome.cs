namespace OneStop.Application.Catalogue.Import;

/// <summary>What becomes of a row.</summary>
public enum ImportOutcome
{
    /// <summary>Lỗi: it is not taken.</summary>
    Wrong = 1,

    /// <summary>Ban hành mới.</summary>
    New = 2,

    /// <summary>Sửa đổi.</summary>
    Amended = 3,

    /// <summary>Bãi bỏ.</summary>
    Abolished = 4,

    /// <summary>Không đổi.</summary>
    Unchanged = 5,
}
