using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Results;

namespace OneStop.Application.Results;

/// <summary>Who may look at results in the store apart from reception: the agency that issued them or took it over, and the Office.</summary>
public static class StoredResultAccess
{
    /// <summary>Results these people may look at.</summary>
    public static IQueryable<StoredResult> Of(IQueryable<StoredResult> results, Duty duty, Province province, DateOnly today)
    {
        if (duty.Role == Role.ProvincialOffice)
        {
            return results;
        }

        var agencies = province.Directory.Agencies.Where(agency => IsHeir(agency.Id, duty, province, today)).Select(agency => agency.Id).Append(duty.AgencyId).ToList();
        return results.Where(result => agencies.Contains(result.AgencyId));
    }

    /// <summary>Whether their agency answers today for what another one issued.</summary>
    public static bool IsHeir(AgencyId issuer, Duty duty, Province province, DateOnly today) => province.Directory.HeirOf(issuer, today).Id == duty.AgencyId;
}
