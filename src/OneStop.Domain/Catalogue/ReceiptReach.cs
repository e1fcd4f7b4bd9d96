namespace OneStop.Domain.Catalogue;

/// <summary>By which rule a counter receives a procedure, and for whom.</summary>
/// <param name="Rule">The rule that reaches furthest.</param>
/// <param name="IsForAnyone">For applicants of any commune; false where only for those who live within the counter's unit.</param>
public sealed record ReceiptReach(ReceiptRule Rule, bool IsForAnyone);
