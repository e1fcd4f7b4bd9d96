using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>A deadline policy and the days on which it applies.</summary>
/// <param name="Valid">Days of reception it applies to.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Basis">The law it follows.</param>
public sealed record DatedDeadlinePolicy(EffectivePeriod Valid, IDeadlinePolicy Policy, string Basis);
