using OneStop.Domain.Organisation;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>Levels of government as addresses name them.</summary>
public static class LevelSlug
{
    /// <summary>"cap-tinh", "cap-huyen", "cap-xa".</summary>
    public static string Of(GovernmentLevel level) => level switch
    {
        GovernmentLevel.Province => "cap-tinh",
        GovernmentLevel.District => "cap-huyen",
        GovernmentLevel.Commune => "cap-xa",
    };

    /// <summary>The level; null when the address names none.</summary>
    public static GovernmentLevel? Read(string? slug) => slug switch
    {
        "cap-tinh" => GovernmentLevel.Province,
        "cap-huyen" => GovernmentLevel.District,
        "cap-xa" => GovernmentLevel.Commune,
        _ => null,
    };

    /// <summary>The slug of a facet's key.</summary>
    public static string OfKey(string key) => Of(Enum.Parse<GovernmentLevel>(key));
}
