using System.Text.RegularExpressions;
using OneStop.Application.Common;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>
/// Search as people type: code or part of it, identity number, phone, or words in any order, with diacritics or without: of
/// the applicant, the address, the procedure, the papers, the result's number, and what people wrote. Also the address in a
/// receipt's QR.
/// </summary>
public static partial class DossierSearch
{
    /// <summary>Narrows a list to what has all the words; a blank query leaves it as it is.</summary>
    public static IQueryable<Dossier> Narrow(IQueryable<Dossier> dossiers, string? query, IAppDb db, Province province)
    {
        var typed = VietnameseText.Clean(query);
        if (typed.Length == 0)
        {
            return dossiers;
        }

        if (TokenIn(typed) is { } token)
        {
            return dossiers.Where(dossier => dossier.LookupToken == token);
        }

        if (NumberIn(typed) is { } digits)
        {
            var phone = PhoneNumber.TryNormalise(typed, out var normalised) ? normalised : digits;
            return dossiers.Where(dossier => dossier.Applicant.IdNumber == digits || dossier.Applicant.Phone == phone);
        }

        var words = SearchWords.Asked(typed);
        return words.Count == 0 ? dossiers.Where(_ => false) : words.Aggregate(dossiers, (found, word) => WithWord(found, word, db, province));
    }

    /// <summary>The words a query asks for; none when it is a number or an address.</summary>
    public static IReadOnlyList<string> WordsOf(string? query) =>
        VietnameseText.Clean(query) is { Length: > 0 } typed && TokenIn(typed) is null && NumberIn(typed) is null ? SearchWords.Asked(typed) : [];

    private static IQueryable<Dossier> WithWord(IQueryable<Dossier> dossiers, string word, IAppDb db, Province province)
    {
        var after = SearchWords.After(word);
        var holding = db.DossierWords.Where(each => string.Compare(each.Word, word) >= 0 && string.Compare(each.Word, after) < 0).Select(each => each.DossierId);
        var versions = CatalogueWords.Of(province.Catalogue).Find(word);

        // Without a procedure of this word the words alone are read, which is what finds one dossier among a million.
        return versions.Count == 0
            ? dossiers.Where(dossier => holding.Contains(dossier.Id))
            : dossiers.Where(dossier => versions.Contains(dossier.ProcedureVersionId) || holding.Contains(dossier.Id));
    }

    // The QR holds the address of the public page: …/tra-cuu?k=<token>.
    private static string? TokenIn(string text)
    {
        const string Marker = "?k=";
        var at = text.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0 ? null : text[(at + Marker.Length)..];
    }

    private static string? NumberIn(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return digits.Length >= 9 && !CodeEnding().IsMatch(typed) && typed.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '.' or '+' or '-') ? digits : null;
    }

    // "231201-0001", as read from a receipt without its agency.
    [GeneratedRegex("^[0-9]{6}-[0-9]{4,7}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeEnding();
}
