using System.Collections.Frozen;

namespace OneStop.Domain.Common;

/// <summary>
/// Composes and takes apart accented Latin letters. The framework's own normalisation does nothing under invariant
/// globalisation, which the product runs with, so Vietnamese and the common Western letters are composed here.
/// </summary>
internal static class UnicodeComposition
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    // A root, a mark, and what they make.
    private static readonly (char Root, char Mark, char Made)[] Shapes =
    [
        ('a', '\u0302', 'â'), ('a', '\u0306', 'ă'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
        ('n', '\u0303', 'ñ'), ('c', '\u0327', 'ç'), ('a', '\u030A', 'å'), ('i', '\u0302', 'î'), ('u', '\u0302', 'û'),
        ('a', '\u0308', 'ä'), ('e', '\u0308', 'ë'), ('i', '\u0308', 'ï'), ('o', '\u0308', 'ö'), ('u', '\u0308', 'ü'), ('y', '\u0308', 'ÿ'),
    ];

    // Per root, the letters with grave, acute, tilde, hook above and dot below.
    private static readonly (char Root, string Toned)[] Tones =
    [
        ('a', "àáãảạ"), ('ă', "ằắẵẳặ"), ('â', "ầấẫẩậ"), ('e', "èéẽẻẹ"), ('ê', "ềếễểệ"), ('i', "ìíĩỉị"),
        ('o', "òóõỏọ"), ('ô', "ồốỗổộ"), ('ơ', "ờớỡởợ"), ('u', "ùúũủụ"), ('ư', "ừứữửự"), ('y', "ỳýỹỷỵ"),
    ];

    private static readonly FrozenDictionary<(char, char), char> Made = BothCases().ToFrozenDictionary(p => (p.Root, p.Mark), p => p.Made);

    private static readonly FrozenDictionary<char, (char Root, char Mark)> Parts = BothCases().ToFrozenDictionary(p => p.Made, p => (p.Root, p.Mark));

    /// <summary>Whether the character only marks the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The bare letter: "ệ" gives "e". Đ is a letter of its own and stays.</summary>
    public static char Root(char c)
    {
        while (Parts.TryGetValue(c, out var parts))
            c = parts.Root;
        return c;
    }

    /// <summary>The letter with its marks in one character where there is one, whatever order the marks were typed in.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(IsMark))
            return text;
        var composed = new List<char>(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var start = i++;
            while (i < text.Length && IsMark(text[i]))
                i++;
            if (i - start == 1 || IsMark(text[start]))
                composed.AddRange(text[start..i]);
            else
                composed.AddRange(ComposeOne(text[start], text[(start + 1)..i]));
        }

        return new string([.. composed]);
    }

    private static IEnumerable<char> ComposeOne(char letter, string following)
    {
        var marks = following.Select(Canonical).ToList();
        while (Parts.TryGetValue(letter, out var parts))
        {
            letter = parts.Root;
            marks.Insert(0, parts.Mark);
        }

        var left = new List<char>();
        // The shape of the vowel (mũ, trăng, móc) goes on before its tone.
        foreach (var mark in marks.OrderBy(m => ToneMarks.Contains(m)))
        {
            if (Made.TryGetValue((letter, mark), out var made))
                letter = made;
            else
                left.Add(mark);
        }

        return [letter, .. left];
    }

    // Two old code points for the tones, canonically the same.
    private static char Canonical(char mark) => mark switch { '\u0340' => '\u0300', '\u0341' => '\u0301', _ => mark };

    private static IEnumerable<(char Root, char Mark, char Made)> BothCases()
    {
        var lower = Shapes.Concat(Tones.SelectMany(t => t.Toned.Select((made, tone) => (t.Root, Mark: ToneMarks[tone], Made: made))));
        return lower.SelectMany(p => new[] { p, (char.ToUpperInvariant(p.Root), p.Mark, char.ToUpperInvariant(p.Made)) });
    }
}
