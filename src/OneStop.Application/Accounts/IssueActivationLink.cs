#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Makes a new link by which a person sets their password: the first one, or a forgotten one. The link before is void.</summary>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record IssueActivationLink(StaffId StaffId) : ICommand<NewAccount>;

/// <summary>Carries it out.</summary>
public sealed class IssueActivationLinkHandler(IAppDb db, Occasions occasions, AccountMaker maker, GrantRules rules) : IRequestHandler<IssueActivationLink, NewAccount>
{
    /// <inheritdoc/>
    public async Task<NewAccount> Handle(IssueActivationLink request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var person = await db.FindVisibleAsync(request.StaffId, on.By, cancellationToken);
        var account = await db.Accounts.FirstOrDefaultAsync(each => each.StaffId == person.Id, cancellationToken) ?? throw new NotFoundException("Account");
        var today = province.Time.Day(on.At);
        var standIns = (await db.Deputations.AsNoTracking().Where(each => each.DeputyId == person.Id && each.EndedAt == null).ToListAsync(cancellationToken))
            .Where(each => !(today >= each.Valid.Until)).Select(each => each.AppointmentId).ToList();
        var posts = (await db.Appointments.AsNoTracking().Where(each => each.StaffId == person.Id || standIns.Contains(each.Id)).ToListAsync(cancellationToken))
            .Where(each => !each.IsOver(today, on.At)).ToList();

        // Whoever can set a person's password can act as them: it needs the right to take, and to give, every one of their duties, those they stand in for included.
        Refusal.ThrowIf(posts.Select(post => AccountAccess.RefusalToTake(on.By, post.AgencyId, post.Role, person.Id)).FirstOrDefault(refusal => refusal is not null)
            ?? (on.By.ActsFor(person.Id) ? new Refusal(RefusalCodes.AccountOwn) : null));
        if (on.By.Role != Role.ProvincialOffice)
        {
            var allowance = await rules.AllowanceAsync(on.By.AgencyId, on, province, cancellationToken);
            var beyond = posts.Find(post => allowance?.Roles.Contains(post.Role) != true);
            Refusal.ThrowIf(beyond is null ? null : new Refusal(RefusalCodes.AccountOfficesToGive).With("role", beyond.Role.ToText()));
        }

        return await maker.IssueLinkAsync(person, account.UserName, on, province, cancellationToken);
    }
}
