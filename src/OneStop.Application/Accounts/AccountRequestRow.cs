using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>A request as lists and pages show it.</summary>
public sealed record AccountRequestRow(
    Guid Id, string AgencyName, string FullName, string? Position, string? Email, string? Phone, Role Role, string Place, string? Division, EffectivePeriod Valid,
    string RequestedByName, DateTime RequestedLocal, AccountRequestState State, string? DecidedByName, DateTime? DecidedLocal, string? Reason, Guid? StaffId)
{
    /// <summary>The row of a request.</summary>
    public static AccountRequestRow Of(AccountRequest asked, Province province) => new(
        asked.Id.Value, province.Directory.Agency(asked.AgencyId).Name, asked.FullName, asked.Position, asked.Email, asked.Phone, asked.Role,
        asked.CounterId is { } counter ? province.Directory.Counter(counter).ShortName : province.Directory.Agency(asked.AgencyId).ShortName,
        asked.Division, asked.Valid, asked.RequestedByName, province.Time.Local(asked.RequestedAt), asked.State, asked.DecidedByName,
        asked.DecidedAt is { } at ? province.Time.Local(at) : null, asked.Reason, asked.StaffId?.Value);
}
