#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>People and their accounts, by name: everybody's for the Office, those who serve or served at the agency for a unit.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record ListStaff(string? Query, StaffFilter Filter, int Page) : IQuery<StaffList>;

/// <summary>A page of them.</summary>
public sealed record StaffList(IReadOnlyList<StaffRow> Rows, int Page, bool HasMore);

/// <summary>A person.</summary>
public sealed record StaffRow(Guid Id, string FullName, string UserName, string? Position, IReadOnlyList<string> Posts, DateTime? LastSignedInLocal, bool IsActivated, bool IsLocked, bool HasSecondFactor);

/// <summary>Answers it.</summary>
public sealed class ListStaffHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListStaff, StaffList>
{
    private const int PageSize = 50;
    private const int MostPages = 1000;

    /// <inheritdoc/>
    public async Task<StaffList> Handle(ListStaff request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var page = Math.Clamp(request.Page, 1, MostPages);
        var today = province.Time.Day(on.At);
        var people = await db.StaffMembers.AsNoTracking().VisibleTo(db, on.By)
            .Join(db.Accounts, person => person.Id, account => account.StaffId, (person, account) => new
            {
                person.Id,
                person.FullName,
                person.Position,
                account.UserName,
                account.LastSignedInAt,
                account.ActivatedAt,
                account.LockedAt,
                account.SecondFactorSince,
                HasPassword = account.PasswordHash != null,
            })
            .ToListAsync(cancellationToken);
        var posts = (await db.Appointments.AsNoTracking().Where(each => each.EndedAt == null || each.EndedAt > on.At).ToListAsync(cancellationToken))
            .Where(each => each.IsCurrent(today, on.At)).ToLookup(each => each.StaffId);
        var words = VietnameseText.SearchKey(request.Query).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = people
            .Where(person => request.Filter switch
            {
                StaffFilter.All => true,
                StaffFilter.Serving => posts.Contains(person.Id),
                StaffFilter.Locked => person.LockedAt is not null,
                StaffFilter.NotActivated => !person.HasPassword,
            })
            .Select(person => (Person: person, Posts: Places(person.Id), Key: VietnameseText.SearchKey(person.FullName)))
            .Where(each => words.Length == 0 || Matches(VietnameseText.SearchKey($"{each.Person.FullName} {each.Person.UserName} {each.Person.Position} {string.Join(' ', each.Posts)}")))
            .OrderBy(each => each.Key[(each.Key.LastIndexOf(' ') + 1)..], StringComparer.Ordinal).ThenBy(each => each.Key, StringComparer.Ordinal).ThenBy(each => each.Person.Id.Value)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).ToList();
        return new StaffList(
            [.. found.Take(PageSize).Select(each => new StaffRow(
                each.Person.Id.Value, each.Person.FullName, each.Person.UserName, each.Person.Position, each.Posts,
                each.Person.LastSignedInAt is { } at ? province.Time.Local(at) : null, each.Person.HasPassword, each.Person.LockedAt is not null, each.Person.SecondFactorSince is not null))],
            page,
            found.Count > PageSize);

        bool Matches(string text) => words.All(word => text.Contains(word, StringComparison.Ordinal));

        IReadOnlyList<string> Places(StaffId id) => [.. posts[id].OrderBy(each => each.Id.Value).Select(each => $"{each.Role.ToText()}, {ShortPlace(each)}")];

        string ShortPlace(Appointment each) => each.CounterId is { } counter ? province.Directory.Counter(counter).ShortName : province.Directory.Agency(each.AgencyId).ShortName;
    }
}
