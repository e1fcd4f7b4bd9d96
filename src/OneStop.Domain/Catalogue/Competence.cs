using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>Finds the agency competent for a dossier: fixed by the procedure, or by the applicant's commune.</summary>
public static class Competence
{
    /// <summary>The competent agency on a day; null while the commune it depends on is not named, or has no such agency.</summary>
    public static Agency? Of(ProcedureVersion version, AdministrativeUnit? commune, ProvinceDirectory directory, DateOnly day)
    {
        if (version.AgencyKey is { } key)
        {
            return directory.AgencyOn(key, day);
        }

        if (commune is null)
        {
            return null;
        }

        var unit = version.Level switch
        {
            GovernmentLevel.Commune => commune,
            GovernmentLevel.District => directory.DistrictOf(commune, day),
            GovernmentLevel.Province => null,
        };
        return unit is null ? null : directory.CommitteeOf(unit);
    }

    /// <summary>Whether somebody is competent for applicants of every commune there is on a day.</summary>
    public static bool IsKnownForAll(ProcedureVersion version, ProvinceDirectory directory, DateOnly day) => version.AgencyKey is null
        ? directory.CommunesOn(day).All(commune => Of(version, commune, directory, day) is not null)
        : Of(version, null, directory, day) is not null;

    /// <summary>Whether somebody is competent for applicants of at least one commune there is on a day.</summary>
    public static bool IsKnownForSome(ProcedureVersion version, ProvinceDirectory directory, DateOnly day) => version.AgencyKey is null
        ? directory.CommunesOn(day).Any(commune => Of(version, commune, directory, day) is not null)
        : Of(version, null, directory, day) is not null;
}
