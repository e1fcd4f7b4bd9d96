namespace OneStop.Domain.Common;

/// <summary>The legal days on which something is in force: from <see cref="From"/>, up to but not including <see cref="Until"/>.</summary>
#pragma warning disable CA1036, MA0097 // The order serves keys and lists; "<" between periods would be read as "lies before".
public readonly record struct EffectivePeriod : IComparable<EffectivePeriod>
{
    /// <summary>Refuses a period that ends on or before the day it starts.</summary>
    public EffectivePeriod(DateOnly from, DateOnly? until)
    {
        if (until <= from)
            throw new ArgumentException($"A period from {from:yyyy-MM-dd} cannot end on {until:yyyy-MM-dd}.", nameof(until));
        From = from;
        Until = until;
    }

    /// <summary>The first day in force.</summary>
    public DateOnly From { get; }

    /// <summary>The first day no longer in force; null while no end is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>The last day in force, as laws and people write it; null while no end is known.</summary>
    public DateOnly? LastDay => Until?.AddDays(-1);

    /// <summary>In force from that day on, with no known end.</summary>
    public static EffectivePeriod Starting(DateOnly from) => new(from, until: null);

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => day >= From && !(day >= Until);

    /// <summary>Whether both periods share at least one day.</summary>
    public bool Overlaps(EffectivePeriod other) => !(From >= other.Until) && !(other.From >= Until);

    /// <summary>By first day, then by end; what has no known end comes last.</summary>
    public int CompareTo(EffectivePeriod other) =>
        From == other.From ? (Until ?? DateOnly.MaxValue).CompareTo(other.Until ?? DateOnly.MaxValue) : From.CompareTo(other.From);
}
