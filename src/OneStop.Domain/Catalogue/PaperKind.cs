namespace OneStop.Domain.Catalogue;

/// <summary>In which form a paper is handed in.</summary>
public enum PaperKind
{
    /// <summary>Bản chính.</summary>
    Original = 1,

    /// <summary>Bản sao chứng thực.</summary>
    Certified = 2,

    /// <summary>Bản sao.</summary>
    Copy = 3,

    /// <summary>Xuất trình: shown and taken back, never scanned (TT 01/2023/TT-VPCP Điều 8).</summary>
    Present = 4,
}
