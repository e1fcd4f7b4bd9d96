using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Custody;

/// <summary>How many results of an agency are to be sent back to counters.</summary>
public static class WaitingResultCount
{
    /// <summary>Counts in one statement.</summary>
    public static Task<int> OfAsync(IAppDb db, AgencyId agency, CancellationToken cancellationToken) => WaitingResults.Of(db, agency).CountAsync(cancellationToken);
}
