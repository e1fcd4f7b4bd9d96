namespace OneStop.Domain.Catalogue;

/// <summary>Vietnamese names of how far a procedure is received.</summary>
public static class IndependenceNames
{
    /// <summary>"toàn bộ", "một phần", "chưa".</summary>
    public static string ToText(this Independence independence) => independence switch
    {
        Independence.None => "Chưa",
        Independence.Partial => "Một phần",
        Independence.Whole => "Toàn bộ",
    };

    /// <summary>As a cell of the matrix says it, without numbers.</summary>
    public static string ToText(this LevelReach reach) => reach switch
    {
        LevelReach.Nowhere => "không",
        LevelReach.Own => "tại cơ quan có thẩm quyền",
        LevelReach.Above => "tại đơn vị cấp trên trực tiếp",
        LevelReach.Some => "một số nơi",
        LevelReach.Everywhere => "mọi nơi",
    };
}
