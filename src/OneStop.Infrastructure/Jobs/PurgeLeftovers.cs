#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Forgets what is kept only for a while: drafts, which hold personal data, the keys of requests long answered, and notices read long ago.</summary>
[SystemOnly]
public sealed record PurgeLeftovers : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class PurgeLeftoversHandler(AppDb db, TimeProvider time) : IRequestHandler<PurgeLeftovers, int>
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(7);
    private static readonly TimeSpan KeepNotices = TimeSpan.FromDays(90);

    /// <inheritdoc/>
    public async Task<int> Handle(PurgeLeftovers request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = now - Keep;
        var notices = now - KeepNotices;
        return await db.ReceptionDrafts.Where(draft => draft.UpdatedAt < before).ExecuteDeleteAsync(cancellationToken)
            + await db.IdempotencyKeys.Where(key => key.CreatedAt < before).ExecuteDeleteAsync(cancellationToken)
            + await db.Notices.Where(notice => notice.At < notices && notice.ReadAt != null).ExecuteDeleteAsync(cancellationToken);
    }
}
