using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>What was typed about a person, checked and ready to be kept.</summary>
public sealed record CheckedAccount(
    string FullName, string? Position, string? Email, string? Phone, Role Role, AgencyId AgencyId, CounterId? CounterId, string? Division, EffectivePeriod Valid);
