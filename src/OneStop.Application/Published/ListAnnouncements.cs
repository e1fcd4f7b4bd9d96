#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Published;

/// <summary>What changed in the last 30 days and changes in the next 30, told by the periods of versions alone: nobody has to write it.</summary>
/// <param name="Most">At most so many; null for all.</param>
[OpenToPublic]
public sealed record ListAnnouncements(int? Most = null) : IQuery<Announcements>;

/// <summary>The changes.</summary>
/// <param name="Items">The latest first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Today">The legal day.</param>
public sealed record Announcements(IReadOnlyList<Announcement> Items, int Total, DateOnly Today);

/// <summary>Answers it.</summary>
public sealed class ListAnnouncementsHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<ListAnnouncements, Announcements>
{
    /// <summary>Days before and after.</summary>
    public const int Window = 30;

    /// <inheritdoc/>
    public async Task<Announcements> Handle(ListAnnouncements request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var today = province.Time.Day(time.GetUtcNow());
        var rows = new PublishedRows(province, today);
        var all = province.Catalogue.Procedures
            .SelectMany(procedure => Of(province.Catalogue.VersionsOf(procedure.Id), today, rows))
            .OrderByDescending(item => item.On)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Row.Code, StringComparer.Ordinal)
            .ToList();
        return new Announcements(request.Most is { } most ? [.. all.Take(most)] : all, all.Count, today);
    }

    private static IEnumerable<Announcement> Of(IReadOnlyList<ProcedureVersion> versions, DateOnly today, PublishedRows rows)
    {
        for (var number = 0; number < versions.Count; number++)
        {
            var version = versions[number];
            if (IsNear(version.Valid.From, today))
            {
                var isComing = version.Valid.From > today;
                var kind = number == 0 ? AnnouncementKind.New : AnnouncementKind.Amended;
                yield return new Announcement(isComing ? AnnouncementKind.Coming : kind, version.Valid.From, isComing ? version.Valid.From.AddDays(-Window) : version.Valid.From, rows.Of(version));
            }

            var isFollowed = number + 1 < versions.Count && versions[number + 1].Valid.From == version.Valid.Until;
            if (version.Valid.Until is { } until && !isFollowed && IsNear(until, today))
            {
                yield return new Announcement(until > today ? AnnouncementKind.Ending : AnnouncementKind.Abolished, until, until > today ? until.AddDays(-Window) : until, rows.Of(version));
            }
        }
    }

    private static bool IsNear(DateOnly day, DateOnly today) => Math.Abs(day.DayNumber - today.DayNumber) <= Window;
}
