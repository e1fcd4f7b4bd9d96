#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Opens a locked account again.</summary>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record UnlockAccount(StaffId StaffId) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class UnlockAccountHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<UnlockAccount, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(UnlockAccount request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var person = await db.FindVisibleAsync(request.StaffId, on.By, cancellationToken);
        var account = await db.Accounts.FirstOrDefaultAsync(each => each.StaffId == person.Id, cancellationToken) ?? throw new NotFoundException("Account");
        Refusal.ThrowIf(account.LockedAt is null ? new Refusal(RefusalCodes.AccountLockState).With("state", "đang mở") : null);
        var posts = (await db.Appointments.AsNoTracking().Where(each => each.StaffId == person.Id).ToListAsync(cancellationToken)).Where(each => each.IsCurrent(province.Time.Day(on.At), on.At));
        Refusal.ThrowIf(posts.Select(post => AccountAccess.RefusalToTake(on.By, post.AgencyId, post.Role, person.Id)).FirstOrDefault(refusal => refusal is not null));
        (account.LockedAt, account.LockReason) = (null, null);
        trail.Write(AuditKind.AccountUnlocked, person);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
