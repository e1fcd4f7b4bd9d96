using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Domain.Catalogue;

/// <summary>A way of submission with terms of its own (cách thức thực hiện).</summary>
/// <param name="Way">In person, online, by post.</param>
/// <param name="LimitValue">Time limit, number; null: the procedure's.</param>
/// <param name="LimitUnit">Time limit, unit.</param>
/// <param name="Fee">Charge in VND in place of the procedure's; null: the procedure's.</param>
/// <param name="Note">What the catalogue says about it.</param>
public sealed record SubmissionWay(Channel Way, int? LimitValue, TimeLimitUnit LimitUnit, decimal? Fee, string? Note);
