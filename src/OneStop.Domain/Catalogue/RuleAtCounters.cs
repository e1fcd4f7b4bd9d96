using OneStop.Domain.Common;

namespace OneStop.Domain.Catalogue;

/// <summary>One rule, read at several counters.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="At">Why it does not help at each counter; null where it helps.</param>
public sealed record RuleAtCounters(ReceiptRule Rule, IReadOnlyDictionary<CounterId, RuleMiss?> At)
{
    /// <summary>Why it helps at none of them, where that is the same for all; null otherwise.</summary>
    public RuleMiss? Common => At.Values.Distinct().ToList() is [{ } miss] ? miss : null;
}
