namespace OneStop.Domain.Organisation;

/// <summary>Vietnamese names of kinds of counters.</summary>
public static class CounterKindNames
{
    /// <summary>E.g. "Trung tâm Phục vụ hành chính công".</summary>
    public static string ToText(this CounterKind kind) => kind switch
    {
        CounterKind.Centre => "Trung tâm Phục vụ hành chính công",
        CounterKind.Section => "Bộ phận Tiếp nhận và Trả kết quả",
        CounterKind.Point => "Điểm tiếp nhận",
    };
}
