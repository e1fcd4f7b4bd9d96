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
}
