using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Which procedures somebody may write about: an editor those of the own department and those of districts and communes; the Office all.</summary>
public static class CatalogueRights
{
    /// <summary>Why somebody may not; null when they may.</summary>
    /// <param name="by">Who.</param>
    /// <param name="code">National code of the procedure.</param>
    /// <param name="agencyKey">Key of its competent agency; null where competence follows from the applicant's commune.</param>
    /// <param name="province">The reference data.</param>
    public static Refusal? RefusalToWrite(Duty by, string code, string? agencyKey, Province province)
    {
        if (by.Role == Role.ProvincialOffice || agencyKey is null || province.Directory.Agency(by.AgencyId).Key == agencyKey)
        {
            return null;
        }

        var owner = province.Directory.Agencies.LastOrDefault(agency => agency.Key == agencyKey)?.Name ?? agencyKey;
        return new Refusal(RefusalCodes.CatalogueOtherAgency).With("code", code).With("agency", owner);
    }
}
