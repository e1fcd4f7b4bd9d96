using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>All entries about difficult communes, asked by day.</summary>
public sealed class DifficultyBook
{
    private readonly ILookup<UnitId, DifficultCommune> _entries;

    /// <summary>Puts the entries in the order they were made.</summary>
    public DifficultyBook(IEnumerable<DifficultCommune> entries)
    {
        Entries = [.. entries.OrderBy(each => each.Id.Value)];
        _entries = Entries.ToLookup(each => each.UnitId);
    }

    /// <summary>A book without entries.</summary>
    public static DifficultyBook Empty { get; } = new([]);

    /// <summary>All entries, in the order they were made.</summary>
    public IReadOnlyList<DifficultCommune> Entries { get; }

    /// <summary>Communes that were ever named.</summary>
    public IEnumerable<UnitId> Communes => _entries.Select(group => group.Key);

    /// <summary>The book as it would be with further entries.</summary>
    public DifficultyBook With(IEnumerable<DifficultCommune> entries) => new([.. Entries, .. entries]);

    /// <summary>Whether the commune's difficulty adds days to what is received on a day.</summary>
    public bool IsDifficult(UnitId? commune, DateOnly day) => commune is { } unit && EntryOn(unit, day) is { IsDifficult: true };

    /// <summary>The entry that holds for a commune on a day; null where none does.</summary>
    public DifficultCommune? EntryOn(UnitId commune, DateOnly day) => _entries[commune].LastOrDefault(each => each.Valid.Contains(day));

    /// <summary>The stretches of days on which a commune is on the list, in order, each with the entry that put it there.</summary>
    public IEnumerable<(EffectivePeriod Period, DifficultCommune Entry)> Stretches(UnitId commune)
    {
        DateOnly[] bounds = [.. _entries[commune].SelectMany(each => each.Valid.Until is { } until ? [each.Valid.From, until] : new[] { each.Valid.From }).Distinct().Order()];
        (DateOnly From, DifficultCommune Entry)? open = null;
        foreach (var day in bounds)
        {
            var entry = EntryOn(commune, day) is { IsDifficult: true } holds ? holds : null;
            if (open is { } before && before.Entry != entry)
            {
                yield return (new EffectivePeriod(before.From, day), before.Entry);
                open = null;
            }

            if (entry is not null)
            {
                open ??= (day, entry);
            }
        }

        if (open is { } last)
        {
            yield return (EffectivePeriod.Starting(last.From), last.Entry);
        }
    }
}
