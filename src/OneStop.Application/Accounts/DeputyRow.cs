using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Somebody who stands in.</summary>
public sealed record DeputyRow(Guid Id, string Name, EffectivePeriod Valid, string Reason, bool IsOver, bool IsCurrent);
