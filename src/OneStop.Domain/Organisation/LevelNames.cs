namespace OneStop.Domain.Organisation;

/// <summary>Vietnamese names of levels of government.</summary>
public static class LevelNames
{
    /// <summary>"cấp tỉnh", "cấp huyện", "cấp xã".</summary>
    public static string ToText(this GovernmentLevel level) => level switch
    {
        GovernmentLevel.Province => "cấp tỉnh",
        GovernmentLevel.District => "cấp huyện",
        GovernmentLevel.Commune => "cấp xã",
    };

    /// <summary>"cấp tỉnh, cấp huyện".</summary>
    public static string List(IEnumerable<GovernmentLevel> levels) => string.Join(", ", levels.Order().Select(ToText));

    /// <summary>The agency of a level while it is not known which: "UBND cấp huyện có thẩm quyền".</summary>
    public static string Committee(GovernmentLevel level) => level switch
    {
        GovernmentLevel.Province => "cơ quan cấp tỉnh có thẩm quyền",
        GovernmentLevel.District => "UBND cấp huyện nơi người nộp cư trú",
        GovernmentLevel.Commune => "UBND cấp xã nơi người nộp cư trú",
    };
}
