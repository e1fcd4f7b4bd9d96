using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Published;

/// <summary>Time limit and charges of some ways of submission.</summary>
/// <param name="Ways">The ways.</param>
/// <param name="Limit">The time limit.</param>
/// <param name="Fee">Charges in VND.</param>
/// <param name="Note">What the catalogue says about it.</param>
public sealed record WayTerms(IReadOnlyList<Channel> Ways, TimeLimit Limit, decimal Fee, string? Note);
