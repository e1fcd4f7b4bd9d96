using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OneStop.Application.Common;

namespace OneStop.Web.Hosting;

/// <summary>Keeps the whole data sets of one day as long as the snapshot lives: thousands of procedures are written once, not for every program that asks.</summary>
internal static class OpenDataShelf
{
    private const int MostKept = 8;
    private static readonly ConditionalWeakTable<Province, ConcurrentDictionary<string, OpenDataFile>> Shelves = [];

    /// <summary>The file of this name, made when it is not at hand.</summary>
    public static async Task<OpenDataFile> TakeAsync(Province province, string name, Func<Task<OpenDataFile>> make)
    {
        var shelf = Shelves.GetValue(province, _ => new(StringComparer.Ordinal));
        if (shelf.TryGetValue(name, out var known))
        {
            return known;
        }

        // Yesterday's go first; whoever asks under many host names does not fill the memory.
        if (shelf.Count >= MostKept)
        {
            shelf.Clear();
        }

        return shelf[name] = await make();
    }
}
