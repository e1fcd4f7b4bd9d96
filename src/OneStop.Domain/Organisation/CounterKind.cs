namespace OneStop.Domain.Organisation;

/// <summary>What kind of one-stop counter it is.</summary>
public enum CounterKind
{
    /// <summary>Trung tâm Phục vụ hành chính công.</summary>
    Centre = 1,

    /// <summary>Bộ phận Tiếp nhận và Trả kết quả, until 30/06/2025.</summary>
    Section = 2,

    /// <summary>Điểm tiếp nhận of a centre (NĐ 118/2025 Điều 7).</summary>
    Point = 3,
}
