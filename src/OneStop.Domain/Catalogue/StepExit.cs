namespace OneStop.Domain.Catalogue;

/// <summary>A way out of a step other than on to the next one, e.g. "Hồ sơ chưa đủ" back to the counter.</summary>
/// <param name="Condition">When it is taken.</param>
/// <param name="ToStep">Number of the step it leads to, from 1; null where the process ends there.</param>
/// <param name="Form">The form printed then, if any.</param>
public sealed record StepExit(string Condition, int? ToStep, string? Form);
