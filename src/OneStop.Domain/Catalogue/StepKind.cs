namespace OneStop.Domain.Catalogue;

/// <summary>What is done in a step of the internal process (quy trình nội bộ).</summary>
public enum StepKind
{
    /// <summary>Tiếp nhận at the counter.</summary>
    Receive = 1,

    /// <summary>Phân công.</summary>
    Assign = 2,

    /// <summary>Thẩm định.</summary>
    Appraise = 3,

    /// <summary>Xem xét.</summary>
    Review = 4,

    /// <summary>Ký duyệt.</summary>
    Sign = 5,

    /// <summary>Ban hành.</summary>
    Issue = 6,

    /// <summary>Trả kết quả.</summary>
    Return = 7,
}
