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

    /// <summary>The same, and beside it in the same statement how many opinions the person's agency is asked for.</summary>
    public static async Task<(int Unread, int Asked)> WithOpinionsAsync(IAppDb db, StaffId person, AgencyId agency, CancellationToken cancellationToken)
    {
        var counts = await db.StaffMembers.Where(each => each.Id == person)
            .Select(each => new
            {
                Unread = db.Notices.Where(notice => notice.StaffId == person && notice.ReadAt == null).Take(Most).Count(),
                Asked = db.DossierConsultations.Count(asked => asked.AgencyId == agency && asked.ClosedAt == null),
            })
            .SingleAsync(cancellationToken);
        return (counts.Unread, counts.Asked);
    }
}
