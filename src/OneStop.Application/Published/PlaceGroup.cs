using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>Counters of one level that receive a procedure by the same rule for the same people.</summary>
/// <param name="Level">Their level.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">The decision it rests on.</param>
/// <param name="IsForAnyone">For applicants of any commune; false where only for those who live within the counter's unit.</param>
/// <param name="Count">How many counters there are.</param>
/// <param name="Counters">Those shown: all, or those that match what is looked for.</param>
public sealed record PlaceGroup(GovernmentLevel Level, ReceiptRule Rule, CatalogueDecision Decision, bool IsForAnyone, int Count, IReadOnlyList<Counter> Counters);
