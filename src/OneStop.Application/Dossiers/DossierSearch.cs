using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Search as people type: code or part of it, identity number, phone, name without diacritics in any order, or the address in a receipt's QR.</summary>
public static partial class DossierSearch
{
    private const int MostWords = 8;

    /// <summary>Narrows a list; a blank query leaves it as it is.</summary>
    public static IQueryable<Dossier> Narrow(IQueryable<Dossier> dossiers, string? query)
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

        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (digits.Length >= 9 && !CodeEnding().IsMatch(typed) && typed.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '.' or '+' or '-'))
        {
            var phone = PhoneNumber.TryNormalise(typed, out var normalised) ? normalised : digits;
            return dossiers.Where(dossier => dossier.Applicant.IdNumber == digits || dossier.Applicant.Phone == phone);
        }

        if (typed.Contains('-', StringComparison.Ordinal) || digits.Length >= 3)
        {
            var fragment = typed.ToUpperInvariant();
            return dossiers.Where(dossier => dossier.Code.Contains(fragment));
        }

        var words = VietnameseText.SearchKey(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return dossiers.Where(_ => false);
        }

        foreach (var word in words.Take(MostWords))
        {
            dossiers = dossiers.Where(dossier => dossier.Applicant.NameKey.Contains(word));
        }

        return dossiers;
    }

    // The QR holds the address of the public page: …/tra-cuu?k=<token>.
    private static string? TokenIn(string text)
    {
        const string Marker = "?k=";
        var at = text.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0 ? null : text[(at + Marker.Length)..];
    }

    // "231201-0001", as read from a receipt without its agency.
    [GeneratedRegex("^[0-9]{6}-[0-9]{4,7}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeEnding();
}
