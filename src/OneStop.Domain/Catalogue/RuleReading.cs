namespace OneStop.Domain.Catalogue;

/// <summary>One rule that the verdict looked at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">The decision it rests on.</param>
/// <param name="Miss">Why it does not help; null where it lets receive.</param>
public sealed record RuleReading(ReceiptRule Rule, CatalogueDecision Decision, RuleMiss? Miss);
