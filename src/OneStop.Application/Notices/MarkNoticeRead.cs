#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Notices;

/// <summary>The person has read one notice; answers with where it leads.</summary>
[AllowedTo]
public sealed record MarkNoticeRead(Guid Id) : ICommand<NoticeTarget>;

/// <summary>Where a notice leads.</summary>
/// <param name="Link">A path on this site; null for the dossier.</param>
/// <param name="DossierCode">The dossier; null when about none.</param>
public sealed record NoticeTarget(string? Link, string? DossierCode);

/// <summary>Carries it out.</summary>
public sealed class MarkNoticeReadHandler(IAppDb db, ICurrentDuty current, TimeProvider time) : IRequestHandler<MarkNoticeRead, NoticeTarget>
{
    /// <inheritdoc/>
    public async Task<NoticeTarget> Handle(MarkNoticeRead request, CancellationToken cancellationToken)
    {
        var (person, id) = (current.Require().StaffId, new NoticeId(request.Id));
        var notice = await db.Notices.FirstOrDefaultAsync(each => each.Id == id && each.StaffId == person, cancellationToken)
            ?? throw new NotFoundException("Notice");
        notice.MarkRead(time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return new NoticeTarget(notice.Link, notice.DossierCode);
    }
}
