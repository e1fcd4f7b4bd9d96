using System.Text;
using OneStop.Domain.Common;

namespace OneStop.Application.Mentions;

/// <summary>
/// Mentions in a remark: an @ and the user name or the full name of somebody. Kept, a mention is an @ and the name with
/// no-break spaces: it reads as plain text everywhere, and nobody can type it, for what is typed loses them.
/// </summary>
public static class MentionText
{
    private const char Sign = '@';
    private const char Bound = '\u00A0';
    private const int MostWords = 7;

    /// <summary>Reads a cleaned remark.</summary>
    public static MentionReading Read(string text, IReadOnlyList<MentionablePerson> people)
    {
        var written = new StringBuilder();
        var mentioned = new List<MentionablePerson>();
        var unknown = new List<string>();
        (string, IReadOnlyList<string>)? ambiguous = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsBeginning(text, at))
            {
                written.Append(text[at]);
                continue;
            }

            var rest = text[(at + 1)..];
            var found = Find(rest, people);
            if (found is not { } hit)
            {
                unknown.Add(Phrase(rest));
                written.Append(Sign);
                continue;
            }

            if (hit.Bearers.Count > 1)
            {
                ambiguous ??= (hit.Bearers[0].FullName, [.. hit.Bearers.Select(person => person.UserName)]);
            }

            mentioned.Add(hit.Bearers[0]);
            written.Append(Sign).Append(hit.Bearers[0].FullName.Replace(' ', Bound));
            at += hit.Length;
        }

        return new MentionReading(written.ToString(), [.. mentioned.DistinctBy(person => person.StaffId)], unknown, ambiguous);
    }

    /// <summary>A kept remark in parts, mentions told from the rest.</summary>
    public static IEnumerable<(string Text, bool IsMention)> Parts(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != Sign)
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is Bound or '\'' or '’' or '-' && end > at + 1)))
            {
                end++;
            }

            if (text.AsSpan(at, end - at).Contains(Bound))
            {
                if (at > start)
                {
                    yield return (text[start..at], false);
                }

                yield return (text[at..end], true);
                (start, at) = (end, end - 1);
            }
        }

        if (start < text.Length)
        {
            yield return (text[start..], false);
        }
    }

    /// <summary>The beginnings of a phrase that may be a name, the longest first.</summary>
    public static IEnumerable<string> Beginnings(string phrase)
    {
        var words = phrase.Split(' ');
        return Enumerable.Range(1, words.Length).Reverse().Select(count => Trimmed(string.Join(' ', words[..count])));
    }

    // An e-mail address is no mention: there a letter stands before the sign.
    private static bool IsBeginning(string text, int at) =>
        text[at] == Sign && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static (IReadOnlyList<MentionablePerson> Bearers, int Length)? Find(string rest, IReadOnlyList<MentionablePerson> people)
    {
        foreach (var beginning in Beginnings(Phrase(rest)))
        {
            var user = people.Where(person => string.Equals(person.UserName, beginning, StringComparison.OrdinalIgnoreCase)).ToList();
            var key = VietnameseText.SearchKey(beginning);
            var named = user.Count > 0 ? user : [.. people.Where(person => VietnameseText.SearchKey(person.FullName) == key)];
            var exact = named.Where(person => string.Equals(person.FullName, beginning, StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Count > 0)
            {
                return (exact.Count > 0 ? exact : named, beginning.Length);
            }
        }

        return null;
    }

    private static string Phrase(string rest) => string.Join(' ', rest.Split(Sign)[0].Split(' ').Take(MostWords)).TrimEnd();

    private static string Trimmed(string phrase) => phrase.TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '"', '…');
}
