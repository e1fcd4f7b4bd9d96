using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Finds requests for accounts.</summary>
internal static class AccountRequests
{
    /// <summary>Only those these people may see: the Office all, a unit its own.</summary>
    public static IQueryable<AccountRequest> VisibleTo(this IQueryable<AccountRequest> requests, Duty by) =>
        by.Role == Role.ProvincialOffice ? requests : requests.Where(request => request.AgencyId == by.AgencyId);

    /// <summary>The request of this id.</summary>
    /// <exception cref="NotFoundException">When there is none, or it is another unit's.</exception>
    public static async Task<AccountRequest> FindOrThrowAsync(this DbSet<AccountRequest> requests, AccountRequestId id, Duty by, CancellationToken cancellationToken) =>
        await requests.VisibleTo(by).FirstOrDefaultAsync(request => request.Id == id, cancellationToken) ?? throw new NotFoundException("AccountRequest");
}
