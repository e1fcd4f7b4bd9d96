#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Notices;

namespace OneStop.Application.Notices;

/// <summary>What a person was told: unread first, then read, newest first in each.</summary>
/// <param name="Kind">Only of this kind; null for all.</param>
/// <param name="After">Where the page before ended, as it said; null for the first.</param>
[AllowedTo]
public sealed record ListNotices(NoticeKind? Kind, string? After) : IQuery<NoticeList>;

/// <summary>One page of notices.</summary>
/// <param name="Unread">Not read yet; on the first page only.</param>
/// <param name="Read">Read.</param>
/// <param name="Kinds">How many of each kind are not read, whatever the filter.</param>
/// <param name="NewestAt">When the newest of all shown was written; null for an empty page.</param>
/// <param name="Next">Where this page of read ones ended; null when there are no more.</param>
public sealed record NoticeList(IReadOnlyList<NoticeRow> Unread, IReadOnlyList<NoticeRow> Read, IReadOnlyDictionary<NoticeKind, int> Kinds, DateTimeOffset? NewestAt, string? Next)
{
    /// <summary>All that are not read.</summary>
    public int UnreadCount => Kinds.Values.Sum();
}

/// <summary>A notice in a list.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What it says.</param>
/// <param name="DossierCode">The dossier it is about; null when about none.</param>
/// <param name="AtLocal">When, wall clock.</param>
public sealed record NoticeRow(Guid Id, NoticeKind Kind, string Text, string? DossierCode, DateTime AtLocal);

/// <summary>Answers it.</summary>
public sealed class ListNoticesHandler(IAppDb db, ICurrentDuty current, ICurrentProvince province) : IRequestHandler<ListNotices, NoticeList>
{
    private const int MostUnread = 200;
    private const int PageSize = 50;

    /// <inheritdoc/>
    public async Task<NoticeList> Handle(ListNotices request, CancellationToken cancellationToken)
    {
        var person = current.Require().StaffId;
        var own = db.Notices.AsNoTracking().Where(notice => notice.StaffId == person);
        var shown = request.Kind is { } kind ? own.Where(notice => notice.Kind == kind) : own;
        var kinds = await own.Where(notice => notice.ReadAt == null)
            .GroupBy(notice => notice.Kind)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(each => each.Key, each => each.Count, cancellationToken);
        var (at, skip) = Place(request.After);
        var unread = at is null && kinds.Count > 0
            ? await Newest(shown.Where(notice => notice.ReadAt == null)).Take(MostUnread).ToListAsync(cancellationToken)
            : [];
        var older = shown.Where(notice => notice.ReadAt != null);
        var read = await Newest(at is { } last ? older.Where(notice => notice.At <= last) : older).Skip(skip).Take(PageSize + 1).ToListAsync(cancellationToken);
        var clock = (await province.GetAsync(cancellationToken)).Time;
        var page = read.Take(PageSize).ToList();
        var newest = unread.Concat(page).Select(notice => (DateTimeOffset?)notice.At).Max();
        return new NoticeList([.. unread.Select(Row)], [.. page.Select(Row)], kinds, newest, read.Count > PageSize ? End(page, at, skip) : null);

        NoticeRow Row(Notice notice) => new(notice.Id.Value, notice.Kind, notice.Text, notice.DossierCode, clock.Local(notice.At));
    }

    private static IQueryable<Notice> Newest(IQueryable<Notice> notices) => notices.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id);

    // Where a page ended: the instant of its last notice, and how many of that instant were shown.
    private static string End(List<Notice> page, DateTimeOffset? before, int skipped)
    {
        var last = page[^1].At;
        var count = page.AsEnumerable().Reverse().TakeWhile(notice => notice.At == last).Count() + (before == last ? skipped : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{last.UtcTicks}-{count}");
    }

    private static (DateTimeOffset? At, int Skip) Place(string? after) =>
        after?.Split('-') is [var ticks, var count]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
            ? (new DateTimeOffset(at, TimeSpan.Zero), skip)
            : (null, 0);
}
