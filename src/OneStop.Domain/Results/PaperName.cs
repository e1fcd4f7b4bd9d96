using System.Text.RegularExpressions;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Results;

/// <summary>
/// Tells whether a paper that is asked for is one that is held already, by their names as the catalogue writes them:
/// "Bản sao Giấy khai sinh" is a birth certificate, "Đơn đề nghị cấp Giấy khai sinh" is not.
/// </summary>
public static partial class PaperName
{
    private const int LeastWords = 3;

    // Compared without diacritics; the longer first, so that "ban sao chung thuc" is not read as "ban sao" of "chung thuc …".
    private static readonly string[] Forms =
    [
        "ban sao co chung thuc", "ban sao chung thuc", "ban chup kem ban chinh de doi chieu", "ban dien tu", "ban chinh", "ban goc", "ban sao", "ban chup",
    ];

    private static readonly string[] Remarks = ["da duoc cap", "da cap", "con hieu luc", "con gia tri", "con thoi han"];

    // Written for this one dossier: an older one says something else.
    private static readonly string[] Wishes =
    [
        "don", "to khai", "giay de nghi", "van ban de nghi", "cong van de nghi", "phieu yeu cau", "van ban uy quyen", "giay uy quyen", "hop dong uy quyen", "giay gioi thieu",
    ];

    /// <summary>Whether the paper says what is asked for in this very dossier (a form that is filled in, a paper of authority), so that an older one is of no use.</summary>
    public static bool IsOfOneDossier(RequiredPaper asked)
    {
        var key = Key(asked.Name);
        return asked.Form is not null || Wishes.Any(wish => StartsWith(key, wish));
    }

    /// <summary>Whether a paper scanned for another dossier is the one that is asked for.</summary>
    public static bool IsSame(string asked, string held) => Key(asked) == Key(held);

    /// <summary>Whether a result is the paper that is asked for: the same, or the one that its name begins with.</summary>
    public static bool IsResult(string asked, string result)
    {
        var (wanted, given) = (Key(asked), Key(result));
        return wanted == given || (StartsWith(wanted, given) && given.Count(letter => letter == ' ') + 1 >= LeastWords);
    }

    /// <summary>
    /// How many months old a paper may be by the very words that ask for it ("cấp trong 06 tháng"); null where nothing is said.
    /// </summary>
    public static int? MonthsFresh(string asked) =>
        Fresh().Match(VietnameseText.SearchKey(asked)) is { Success: true } said ? int.Parse(said.Groups["months"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?:trong|qua|duoi) (?:vong |thoi han )?(?<months>[0-9]{1,2}) thang", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fresh();

    private static string Key(string name)
    {
        var key = VietnameseText.SearchKey(name);
        if (Array.Find(Forms, form => StartsWith(key, form) && key.Length > form.Length) is { } found)
        {
            key = key[found.Length..].TrimStart();
        }

        return Array.Find(Remarks, remark => key.EndsWith($" {remark}", StringComparison.Ordinal)) is { } said ? key[..^(said.Length + 1)] : key;
    }

    private static bool StartsWith(string key, string words) =>
        key.StartsWith(words, StringComparison.Ordinal) && (key.Length == words.Length || key[words.Length] == ' ');
}
