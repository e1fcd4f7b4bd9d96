using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Office;

/// <summary>What waits for the Office.</summary>
/// <param name="Decisions">Decisions on the catalogue submitted for approval.</param>
/// <param name="Accounts">Requests for accounts.</param>
/// <param name="Opinions">Opinions asked of the Office itself.</param>
public sealed record OfficeCounts(int Decisions, int Accounts, int Opinions)
{
    /// <summary>Counts over what is open, in one statement.</summary>
    public static Task<OfficeCounts> OfAsync(IAppDb db, Duty office, CancellationToken cancellationToken) => db.StaffMembers
        .Where(person => person.Id == office.StaffId)
        .Select(_ => new OfficeCounts(
            db.Proposals.Count(proposal => proposal.State == ProposalState.Submitted),
            db.AccountRequests.Count(request => request.State == AccountRequestState.Submitted),
            db.DossierConsultations.Count(asked => asked.AgencyId == office.AgencyId && asked.ClosedAt == null)))
        .SingleAsync(cancellationToken);
}
