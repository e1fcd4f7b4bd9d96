namespace OneStop.Application.Lookup;

/// <summary>Where a line of the citizen's timeline stands.</summary>
public enum LookupStepState
{
    /// <summary>Behind.</summary>
    Done,

    /// <summary>Being done.</summary>
    Now,

    /// <summary>To come.</summary>
    Todo,
}
