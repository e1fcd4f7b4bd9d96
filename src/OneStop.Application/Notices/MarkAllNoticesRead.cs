#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Notices;

namespace OneStop.Application.Notices;

/// <summary>The person has read all that their page showed; what came in since stays unread. Answers with how many.</summary>
/// <param name="Kind">Only of this kind; null for all.</param>
/// <param name="UpTo">When the newest shown was written.</param>
[AllowedTo]
public sealed record MarkAllNoticesRead(NoticeKind? Kind, DateTimeOffset UpTo) : ICommand<int>;

/// <summary>Carries it out.</summary>
public sealed class MarkAllNoticesReadHandler(IAppDb db, ICurrentDuty current, TimeProvider time) : IRequestHandler<MarkAllNoticesRead, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(MarkAllNoticesRead request, CancellationToken cancellationToken)
    {
        var (person, now) = (current.Require().StaffId, (DateTimeOffset?)time.GetUtcNow());
        var unread = db.Notices.Where(notice => notice.StaffId == person && notice.ReadAt == null && notice.At <= request.UpTo);
        if (request.Kind is { } kind)
        {
            unread = unread.Where(notice => notice.Kind == kind);
        }

        return await unread.ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, now), cancellationToken);
    }
}
