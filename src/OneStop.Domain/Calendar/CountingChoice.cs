namespace OneStop.Domain.Calendar;

/// <summary>What one kind of holder's time means for the promised date.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="FixedDays">Working days, for <see cref="ResumeRule.FixedDays"/>; otherwise 0.</param>
/// <param name="Basis">The law it follows, as printed to people; empty where it is the system's default.</param>
public sealed record CountingChoice(ResumeRule Rule, int FixedDays = 0, string Basis = "");
