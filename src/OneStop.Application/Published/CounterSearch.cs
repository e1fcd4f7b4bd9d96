using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>Finds counters as people type: names and addresses, without diacritics, in any order.</summary>
internal sealed class CounterSearch(string? query)
{
    private readonly string[] _words = VietnameseText.SearchKey(query is { Length: > 100 } ? query[..100] : query).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a counter holds every word.</summary>
    public bool Finds(Counter counter)
    {
        if (_words.Length == 0)
        {
            return true;
        }

        var key = ' ' + VietnameseText.SearchKey($"{counter.Name} {counter.ShortName} {counter.Address}");
        return Array.TrueForAll(_words, word => key.Contains(' ' + word, StringComparison.Ordinal));
    }
}
