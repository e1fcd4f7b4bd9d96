namespace OneStop.Application.Lookup;

/// <summary>One line of the citizen's timeline.</summary>
/// <param name="Text">In plain words.</param>
/// <param name="State">Done, being done, or to come.</param>
/// <param name="Detail">Day and place, or since when.</param>
public sealed record LookupStep(string Text, LookupStepState State, string? Detail);
