namespace OneStop.Application.Catalogue;

/// <summary>Something that keeps a draft decision from being submitted.</summary>
/// <param name="Subject">Code of the procedure or key of the rule; null for the decision's own head.</param>
/// <param name="Field">The field of the form, for a link to it.</param>
/// <param name="Message">What is missing or wrong, for people.</param>
public sealed record DecisionProblem(string? Subject, string Field, string Message);
