#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Locks accounts this minute: sessions end, nobody signs in with them. Those that cannot be locked stay, each with its reason.</summary>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record LockAccounts(IReadOnlyList<Guid> StaffIds, string? Reason) : ICommand<IReadOnlyList<LockedAccount>>;

/// <summary>What became of one account.</summary>
/// <param name="FullName">The person.</param>
/// <param name="Problem">Why it was not locked; null when it was.</param>
public sealed record LockedAccount(string FullName, string? Problem);

/// <summary>Checks what was typed.</summary>
public sealed class LockAccountsValidator : AbstractValidator<LockAccounts>
{
    /// <summary>The rules.</summary>
    public LockAccountsValidator()
    {
        RuleFor(command => command.StaffIds).NotEmpty().WithMessage("Hãy chọn ít nhất một tài khoản.").Must(ids => ids is null || ids.Count <= 500).WithMessage("Mỗi lần khóa tối đa 500 tài khoản.");
        RuleFor(command => command.Reason).Reason("lý do khóa");
    }
}

/// <summary>Carries it out.</summary>
public sealed class LockAccountsHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<LockAccounts, IReadOnlyList<LockedAccount>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<LockedAccount>> Handle(LockAccounts request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.StaffIds.Distinct().Select(id => new StaffId(id)).ToList();
        var people = await db.StaffMembers.VisibleTo(db, on.By).Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken);
        var accounts = await db.Accounts.Where(account => ids.Contains(account.StaffId)).ToDictionaryAsync(account => account.StaffId, cancellationToken);
        var posts = (await db.Appointments.AsNoTracking().Where(appointment => ids.Contains(appointment.StaffId)).ToListAsync(cancellationToken))
            .Where(appointment => appointment.IsCurrent(province.Time.Day(on.At), on.At)).ToLookup(appointment => appointment.StaffId);
        if (people.Count != ids.Count || people.Exists(person => !accounts.ContainsKey(person.Id)))
        {
            throw new NotFoundException("Account");
        }

        var reason = VietnameseText.Clean(request.Reason);
        var rows = new List<LockedAccount>();
        foreach (var person in people.OrderBy(person => ids.IndexOf(person.Id)))
        {
            var account = accounts[person.Id];
            var refusal = RefusalToLock(on.By, person, posts[person.Id], account);
            rows.Add(new LockedAccount(person.FullName, refusal is null ? null : RefusalTexts.Text(refusal)));
            if (refusal is null)
            {
                (account.LockedAt, account.LockReason) = (on.At, reason);
                trail.Write(AuditKind.AccountLocked, person, reason);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return rows;
    }

    internal static Refusal? RefusalToLock(Duty by, StaffMember person, IEnumerable<Appointment> posts, Account account) =>
        account.LockedAt is not null
            ? new Refusal(RefusalCodes.AccountLockState).With("state", "đang khóa")
            : by.ActsFor(person.Id)
                ? new Refusal(RefusalCodes.AccountOwn)
                : posts.Select(post => AccountAccess.RefusalToTake(by, post.AgencyId, post.Role, person.Id)).FirstOrDefault(refusal => refusal is not null);
}
