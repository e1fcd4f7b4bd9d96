using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Accounts;

/// <summary>Proposes user names: given name, initials of the others, the unit; "Lý Thị Thương" of xã Thất Khê is <c>thuonglt.thatkhe</c>.</summary>
public static class UserNames
{
    private const int LongestPart = 24;

    /// <summary>The name to try first.</summary>
    public static string Propose(string fullName, Agency agency, ProvinceDirectory directory)
    {
        var words = VietnameseText.SearchKey(fullName).Split(' ').Select(Ascii).Where(word => word.Length > 0).ToList();
        var person = words.Count == 0 ? "nguoidung" : words[^1] + string.Concat(words.SkipLast(1).Select(word => word[0]));
        var unit = agency.UnitId is { } id ? Ascii(VietnameseText.SearchKey(directory.Unit(id).ProperName)) : Ascii(agency.Key[(agency.Key.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        return $"{Cut(person)}.{Cut(unit)}";
    }

    /// <summary>The first of name, name2, name3… that is free.</summary>
    public static string FirstFree(string proposed, IReadOnlySet<string> taken) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? proposed : $"{proposed}{number}").First(name => !taken.Contains(name.ToUpperInvariant()));

    private static string Ascii(string text) => string.Concat(text.Where(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    private static string Cut(string text) => text.Length <= LongestPart ? text : text[..LongestPart];
}
