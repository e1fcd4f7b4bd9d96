using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>Vietnamese words for the sex written on the citizen card.</summary>
public static class GenderNames
{
    /// <summary>"Nam" or "Nữ".</summary>
    public static string ToText(this Gender gender) => gender switch
    {
        Gender.Male => "Nam",
        Gender.Female => "Nữ",
    };

    /// <summary>Reads "Nam" or "Nữ", in any case and with or without the diacritic; null for anything else.</summary>
    public static Gender? Read(string? text) => VietnameseText.SearchKey(text) switch
    {
        "nam" => Gender.Male,
        "nu" => Gender.Female,
        _ => null,
    };
}
