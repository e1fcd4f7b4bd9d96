using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Office;

/// <summary>What waits for the Office.</summary>
/// <param name="Decisions">Decisions on the catalogue submitted for approval.</param>
/// <param name="Accounts">Requests for accounts.</param>
public sealed record OfficeCounts(int Decisions, int Accounts)
{
    /// <summary>Counts over what is open.</summary>
    public static async Task<OfficeCounts> OfAsync(IAppDb db, CancellationToken cancellationToken) => new(
        await db.Proposals.CountAsync(proposal => proposal.State == ProposalState.Submitted, cancellationToken),
        await db.AccountRequests.CountAsync(request => request.State == AccountRequestState.Submitted, cancellationToken));
}
