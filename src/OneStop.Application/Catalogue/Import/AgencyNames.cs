using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Finds agencies as sheets name them: by name, short name, key or code, in whatever spelling.</summary>
internal sealed class AgencyNames
{
    private static readonly string[] CommitteeWords = ["ubnd", "uy ban nhan dan", "chu tich ubnd", "chu tich uy ban nhan dan"];

    private readonly Dictionary<string, Agency> _known = new(StringComparer.Ordinal);

    public AgencyNames(ProvinceDirectory directory, DateOnly day)
    {
        var agencies = directory.Agencies.Where(agency => agency.Valid.Contains(day)).OrderBy(agency => agency.Level).ToList();
        foreach (var name in new Func<Agency, string>[] { agency => agency.Key, agency => agency.Name, agency => agency.ShortName, agency => agency.Code })
        {
            foreach (var agency in agencies)
            {
                _known.TryAdd(VietnameseText.SearchKey(name(agency)), agency);
            }
        }
    }

    public Agency? Find(string text) => _known.GetValueOrDefault(VietnameseText.SearchKey(text));

    /// <summary>Whether a text stands for the committee of wherever the applicant lives, e.g. "UBND cấp xã".</summary>
    public static bool IsCommittee(string text, GovernmentLevel level)
    {
        var key = VietnameseText.SearchKey(text);
        var place = level switch
        {
            GovernmentLevel.Province => null,
            GovernmentLevel.District => "huyen",
            GovernmentLevel.Commune => "xa",
        };
        return place is not null && CommitteeWords.Any(word => key.StartsWith($"{word} cap {place}", StringComparison.Ordinal) || key == $"{word} {place}" || key == $"{word} xa phuong" || key == $"{word} xa phuong thi tran");
    }
}
