namespace OneStop.Domain.Catalogue;

/// <summary>How far a procedure can be done online (NĐ 42/2022/NĐ-CP).</summary>
public enum OnlineService
{
    /// <summary>Cung cấp thông tin trực tuyến.</summary>
    Information = 1,

    /// <summary>Dịch vụ công trực tuyến một phần.</summary>
    Partial = 2,

    /// <summary>Dịch vụ công trực tuyến toàn trình.</summary>
    Full = 3,
}
