#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>One's own appointments, who stands in, and who could.</summary>
[AllowedTo]
public sealed record GetOwnPosts : IQuery<OwnPosts>;

/// <summary>What the page shows.</summary>
/// <param name="Posts">Appointments that are not over.</param>
/// <param name="Colleagues">People of the same agencies.</param>
public sealed record OwnPosts(IReadOnlyList<AppointmentRow> Posts, IReadOnlyList<Colleague> Colleagues);

/// <summary>Somebody who could stand in.</summary>
public sealed record Colleague(Guid Id, string Name);

/// <summary>Answers it.</summary>
public sealed class GetOwnPostsHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetOwnPosts, OwnPosts>
{
    /// <inheritdoc/>
    public async Task<OwnPosts> Handle(GetOwnPosts request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var me = on.By.StaffId;
        var today = province.Time.Day(on.At);
        var mine = (await db.Appointments.AsNoTracking().Where(each => each.StaffId == me).ToListAsync(cancellationToken)).Where(each => !each.IsOver(today, on.At)).ToList();
        var posts = AppointmentRow.Of(mine, await DeputationsAsync(db, me, cancellationToken), on.By, province, on.At);
        return new OwnPosts(posts, await ColleaguesAsync(db, [.. mine.Select(each => each.AgencyId).Distinct()], me, today, on.At, cancellationToken));
    }

    internal static async Task<IReadOnlyList<(Deputation Deputation, string Name)>> DeputationsAsync(IAppDb db, StaffId absent, CancellationToken cancellationToken) =>
        [.. (await db.Deputations.AsNoTracking()
            .Where(each => db.Appointments.Any(appointment => appointment.Id == each.AppointmentId && appointment.StaffId == absent))
            .Join(db.StaffMembers, each => each.DeputyId, person => person.Id, (each, person) => new { each, person.FullName })
            .ToListAsync(cancellationToken)).Select(row => (row.each, row.FullName))];

    internal static async Task<IReadOnlyList<Colleague>> ColleaguesAsync(IAppDb db, IReadOnlyList<AgencyId> agencies, StaffId except, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await db.Appointments.AsNoTracking()
            .Where(each => agencies.Contains(each.AgencyId) && each.StaffId != except && each.EndedAt == null)
            .Join(db.StaffMembers, each => each.StaffId, person => person.Id, (each, person) => new { each, person.FullName })
            .ToListAsync(cancellationToken))
            .Where(row => row.each.IsCurrent(today, now))
            .Select(row => new Colleague(row.each.StaffId.Value, row.FullName))
            .Distinct()
            .OrderBy(each => VietnameseText.SearchKey(each.Name), StringComparer.Ordinal)];
}
