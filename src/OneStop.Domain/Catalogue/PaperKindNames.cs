namespace OneStop.Domain.Catalogue;

/// <summary>Vietnamese names of paper kinds.</summary>
public static class PaperKindNames
{
    /// <summary>As on forms: "bản chính".</summary>
    public static string ToText(this PaperKind kind) => kind switch
    {
        PaperKind.Original => "bản chính",
        PaperKind.Certified => "bản sao chứng thực",
        PaperKind.Copy => "bản sao",
        PaperKind.Present => "xuất trình",
    };
}
