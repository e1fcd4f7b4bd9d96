using OneStop.Application.Common;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>What the Office types of a decision on difficult communes; texts stay as typed until they are checked.</summary>
public sealed class DifficultyInput
{
    /// <summary>It takes communes off the list; otherwise it puts them on.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Number and sign of the decision.</summary>
    public string? Number { get; set; }

    /// <summary>The day it was issued.</summary>
    public string? DecidedOn { get; set; }

    /// <summary>What it is about.</summary>
    public string? Title { get; set; }

    /// <summary>The first day of reception it holds for.</summary>
    public string? From { get; set; }

    /// <summary>The last one; blank while no end is known. A decision that takes communes off the list has none.</summary>
    public string? Until { get; set; }

    /// <summary>Communes ticked.</summary>
    public List<Guid> Communes { get; set; } = [];

    /// <summary>Communes pasted, one a line: code, or name with or without its kind.</summary>
    public string? Lines { get; set; }

    /// <summary>The first day; null while it cannot be read.</summary>
    public DateOnly? FirstDay => TypedDate.Read(From);
}
