using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Notices;

/// <summary>How many notices a person has not read: for the bell of every page, so it reads no further than it can show.</summary>
public static class NoticeCounts
{
    /// <summary>From here on only "99+" is shown.</summary>
    public const int Most = 100;

    /// <summary>Counts in one statement over a partial index of what is unread.</summary>
    public static Task<int> UnreadAsync(IAppDb db, StaffId person, CancellationToken cancellationToken) =>
        db.Notices.Where(notice => notice.StaffId == person && notice.ReadAt == null).Take(Most).CountAsync(cancellationToken);
}
