#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>One person: account, appointments over time, deputies.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record GetStaffMember(Guid Id) : IQuery<StaffPage>;

/// <summary>What the page shows.</summary>
/// <param name="Person">The person.</param>
/// <param name="UserName">The name they sign in with.</param>
/// <param name="ActivatedLocal">When they first set a password.</param>
/// <param name="LastSignedInLocal">When they last signed in.</param>
/// <param name="SecondFactorLocal">Since when they have a second factor.</param>
/// <param name="LinkUntilLocal">Until when an activation link is out.</param>
/// <param name="LockedLocal">When the account was locked.</param>
/// <param name="LockReason">Why.</param>
/// <param name="Posts">Appointments, newest first.</param>
/// <param name="Colleagues">Who could stand in.</param>
/// <param name="Agencies">Where they could be sent.</param>
/// <param name="Counters">Counters, for clerks.</param>
/// <param name="MayChange">Whoever looks may change anything here.</param>
/// <param name="IsOffice">Whoever looks is the Office.</param>
public sealed record StaffPage(
    StaffMember Person, string UserName, DateTime? ActivatedLocal, DateTime? LastSignedInLocal, DateTime? SecondFactorLocal, DateTime? LinkUntilLocal, DateTime? LockedLocal, string? LockReason,
    IReadOnlyList<AppointmentRow> Posts, IReadOnlyList<Colleague> Colleagues, IReadOnlyList<Domain.Organisation.Agency> Agencies, IReadOnlyList<Domain.Organisation.Counter> Counters, bool MayChange, bool IsOffice);

/// <summary>Answers it.</summary>
public sealed class GetStaffMemberHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetStaffMember, StaffPage>
{
    /// <inheritdoc/>
    public async Task<StaffPage> Handle(GetStaffMember request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var person = await db.FindVisibleAsync(new StaffId(request.Id), on.By, cancellationToken);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(each => each.StaffId == person.Id, cancellationToken) ?? throw new NotFoundException("Account");
        var posts = await db.Appointments.AsNoTracking().Where(each => each.StaffId == person.Id).ToListAsync(cancellationToken);
        var agencies = posts.Where(each => each.IsCurrent(today, on.At)).Select(each => each.AgencyId).Distinct().ToList();
        var isOffice = on.By.Role == Role.ProvincialOffice;
        var choices = isOffice ? province.Directory.AgenciesOn(today).OrderBy(each => each.Level).ThenByName(each => each.Name).ToList() : [province.Directory.Agency(on.By.AgencyId)];
        return new StaffPage(
            person, account.UserName, Local(account.ActivatedAt), Local(account.LastSignedInAt), Local(account.SecondFactorSince),
            account.ActivationExpiresAt > on.At ? Local(account.ActivationExpiresAt) : null, Local(account.LockedAt), account.LockReason,
            AppointmentRow.Of(posts, await GetOwnPostsHandler.DeputationsAsync(db, person.Id, cancellationToken), on.By, province, on.At),
            isOffice ? await GetOwnPostsHandler.ColleaguesAsync(db, agencies, person.Id, today, on.At, cancellationToken) : [],
            choices,
            isOffice ? [.. province.Directory.CountersOn(today).OrderBy(each => each.Level).ThenByName(each => each.ShortName)] : AccountChecks.CountersOf(choices[0], province, today),
            on.By.Role != Role.AgencyLeader,
            isOffice);

        DateTime? Local(DateTimeOffset? at) => at is { } instant ? province.Time.Local(instant) : null;
    }
}
