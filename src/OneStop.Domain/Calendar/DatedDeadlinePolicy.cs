using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>A deadline policy and the days on which it applies.</summary>
/// <param name="Valid">Days of reception it applies to.</param>
/// <param name="Rules">How promised dates are counted.</param>
public sealed record DatedDeadlinePolicy(EffectivePeriod Valid, ClockRules Rules);
