using System.Text;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>
/// Words by which texts are found: lower case, without diacritics, wherever the tone stands. A word with punctuation inside,
/// such as a code, is also found from each part on: "231201-0001" and "0001" find H37.16-231201-0001.
/// </summary>
public static class SearchWords
{
    private const int MostAsked = 8;
    private const int Longest = 60;

    // What people wrote, among the facts of a timeline's line.
    private static readonly string[] Written = ["comment", "reason", "note", "question", "answer"];

    /// <summary>The words somebody looks for, as they typed them; each finds what begins with it.</summary>
    public static IReadOnlyList<string> Asked(string? text) => [.. Tokens(text).Distinct(StringComparer.Ordinal).Take(MostAsked)];

    /// <summary>The words a text is found by.</summary>
    public static IEnumerable<string> Of(string? text)
    {
        foreach (var token in Tokens(text))
        {
            yield return token;
            for (var at = 1; at < token.Length; at++)
            {
                if (!char.IsLetterOrDigit(token[at - 1]) && char.IsLetterOrDigit(token[at]))
                {
                    yield return token[at..];
                }
            }
        }
    }

    /// <summary>The words a dossier is found by, apart from those of its procedure and its timeline.</summary>
    public static IEnumerable<string> Of(Dossier dossier, ProcedureVersion law)
    {
        var known = PapersOf(law).ToHashSet(StringComparer.Ordinal);
        return new[] { dossier.Code, dossier.Applicant.Name, dossier.Applicant.Representative, dossier.Applicant.Address, dossier.Result?.Number }
            .Concat(dossier.Papers.Select(paper => paper.Name).Where(name => !known.Contains(name)))
            .SelectMany(Of);
    }

    /// <summary>The words people wrote in a line of the timeline.</summary>
    public static IEnumerable<string> Of(DossierEvent line) => TextOf(line) is { } text ? Of(text) : [];

    /// <summary>What people wrote in a line of the timeline; null for nothing.</summary>
    public static string? TextOf(DossierEvent line)
    {
        var facts = line.Facts;
        var texts = Written.Select(fact => facts.GetValueOrDefault(fact)).Where(text => !string.IsNullOrEmpty(text)).ToList();
        return texts.Count == 0 ? null : string.Join(" ", texts);
    }

    /// <summary>What a version of a procedure is found by, and every dossier under it.</summary>
    public static IEnumerable<string> Of(ProcedureVersion law, string code) =>
        PapersOf(law).Prepend(law.Field).Prepend(law.Name).Prepend(code).SelectMany(Of);

    /// <summary>The first word after all that begin with this one.</summary>
    public static string After(string word) => word[..^1] + (char)(word[^1] + 1);

    private static IEnumerable<string> PapersOf(ProcedureVersion law) =>
        law.Content.Papers.Concat(law.Content.Cases.SelectMany(each => each.Papers ?? [])).Select(paper => paper.Name);

    private static IEnumerable<string> Tokens(string? text)
    {
        foreach (var typed in VietnameseText.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var token = Fold(typed);
            if (token.Length > 0)
            {
                yield return token.Length > Longest ? token[..Longest] : token;
            }
        }
    }

    // Letters lose their marks; punctuation stays between them and goes around them.
    private static string Fold(string typed)
    {
        var folded = new StringBuilder();
        var start = 0;
        for (var at = 0; at <= typed.Length; at++)
        {
            if (at < typed.Length && !char.IsPunctuation(typed[at]) && !char.IsSymbol(typed[at]))
            {
                continue;
            }

            folded.Append(VietnameseText.SearchKey(typed[start..at]));
            if (at < typed.Length)
            {
                folded.Append(typed[at]);
            }

            start = at + 1;
        }

        var (from, to) = (0, folded.Length);
        while (from < to && !char.IsLetterOrDigit(folded[from]))
        {
            from++;
        }

        while (to > from && !char.IsLetterOrDigit(folded[to - 1]))
        {
            to--;
        }

        return folded.ToString(from, to - from);
    }
}
