namespace OneStop.Application.Dossiers;

/// <summary>Finds out where the words of a search stand in a dossier, beginning with what its row shows.</summary>
internal sealed class FoundPlaces
{
    private const int Around = 60;

    private readonly HashSet<string> _left;
    private readonly List<FoundIn> _found = [];

    /// <summary>Begins with the words that the row's texts do not explain.</summary>
    public FoundPlaces(IReadOnlyList<string> words, params IEnumerable<string> shown)
    {
        _left = [.. words];
        foreach (var text in shown)
        {
            Explain(text);
        }
    }

    /// <summary>Whether every word was found.</summary>
    public bool IsExplained => _left.Count == 0;

    /// <summary>Where words stand that the row does not show.</summary>
    public IReadOnlyList<FoundIn> Found => _found;

    /// <summary>Looks into a text; one that explains a word is kept.</summary>
    public void Look(string field, string? text)
    {
        if (!string.IsNullOrEmpty(text) && Explain(text) is { } word)
        {
            _found.Add(new FoundIn(field, Cut(text, word)));
        }
    }

    private string? Explain(string text)
    {
        if (_left.Count == 0)
        {
            return null;
        }

        var has = SearchWords.Of(text).ToList();
        var explained = _left.Where(word => has.Exists(each => each.StartsWith(word, StringComparison.Ordinal))).ToList();
        explained.ForEach(word => _left.Remove(word));
        return explained.FirstOrDefault();
    }

    private static string Cut(string text, string word)
    {
        var tokens = text.Split(' ');
        var at = Array.FindIndex(tokens, token => SearchWords.Of(token).Any(each => each.StartsWith(word, StringComparison.Ordinal)));
        if (text.Length <= 2 * Around || at < 0)
        {
            return text;
        }

        var (from, to, length) = (at, at, tokens[at].Length);
        while (length < 2 * Around && (from > 0 || to < tokens.Length - 1))
        {
            length += from > 0 ? tokens[--from].Length + 1 : 0;
            length += to < tokens.Length - 1 ? tokens[++to].Length + 1 : 0;
        }

        return $"{(from > 0 ? "… " : string.Empty)}{string.Join(' ', tokens[from..(to + 1)])}{(to < tokens.Length - 1 ? " …" : string.Empty)}";
    }
}
