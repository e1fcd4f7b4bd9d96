using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Rules;

/// <summary>Names who is competent for a procedure, whatever the applicant's commune.</summary>
public static class Competents
{
    /// <summary>The agency's short name, or "UBND cấp xã" where it follows from the commune.</summary>
    public static string NameOf(ProcedureVersion version, ProvinceDirectory directory, DateOnly day) => version.AgencyKey is { } key
        ? directory.AgencyOn(key, day)?.ShortName ?? directory.Agencies.FirstOrDefault(agency => agency.Key == key)?.ShortName ?? key
        : $"UBND {version.Level.ToText()}";
}
