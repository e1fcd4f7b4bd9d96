using System.Text;
using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>Names of people as shown where anybody may look.</summary>
public static class PersonName
{
    private const string Hidden = "••";

    // The last letter of a short name would give it away.
    private const int ShortestWithLastLetter = 4;

    /// <summary>
    /// "Nông Văn Tuấn" gives "N•• V•• T••n": enough for its owner to know it again. How long the words are is not shown;
    /// a word of one letter is hidden altogether.
    /// </summary>
    public static string Mask(string? name)
    {
        var words = VietnameseText.Clean(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, i) => MaskWord([.. word.EnumerateRunes()], isLast: i == words.Length - 1)));
    }

    private static string MaskWord(Rune[] letters, bool isLast)
    {
        if (letters.Length == 1)
            return Hidden;
        return isLast && letters.Length >= ShortestWithLastLetter ? $"{letters[0]}{Hidden}{letters[^1]}" : $"{letters[0]}{Hidden}";
    }
}
