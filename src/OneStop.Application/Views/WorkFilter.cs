using OneStop.Application.Dossiers;

namespace OneStop.Application.Views;

/// <summary>How a list of open dossiers is narrowed, sorted and read on: the whole of what its address says.</summary>
public sealed record WorkFilter
{
    /// <summary>What a person who stands in for nobody in charge is looked for by: dossiers nobody is in charge of.</summary>
    public const string Nobody = "chua-giao";

    /// <summary>Which of the lists.</summary>
    public DeskView View { get; init; }

    /// <summary>By promised date.</summary>
    public DueFilter Due { get; init; }

    /// <summary>By the deadline of the current step.</summary>
    public StepDue Step { get; init; }

    /// <summary>What they wait for; null for whatever.</summary>
    public WorkState? State { get; init; }

    /// <summary>Only of this procedure, by its code.</summary>
    public string? Procedure { get; init; }

    /// <summary>Only received at this counter, by its key.</summary>
    public string? Counter { get; init; }

    /// <summary>Only decided by this agency, by its key.</summary>
    public string? Agency { get; init; }

    /// <summary>Only with this person in charge, by id, or <see cref="Nobody"/>.</summary>
    public string? Assignee { get; init; }

    /// <summary>Only those that a search for these words finds.</summary>
    public string? Query { get; init; }

    /// <summary>By what they are sorted.</summary>
    public WorkSort Sort { get; init; }

    /// <summary>The last first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Only what comes after this place; null from the beginning.</summary>
    public WorkCursor? After { get; init; }
}
