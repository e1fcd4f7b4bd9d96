#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Results;

/// <summary>
/// Opens a held paper for the clerk to whom it was listed within the last hour at the counter they serve at, and for nobody else.
/// Each opening is put down.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record OpenHeldPaper(Guid Id) : ICommand<OpenedFile>;

/// <summary>Carries it out.</summary>
public sealed class OpenHeldPaperHandler(IAppDb db, IFileStore store, Occasions occasions, HeldPapers held, AuditTrail audit) : IRequestHandler<OpenHeldPaper, OpenedFile>
{
    private static readonly TimeSpan Live = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<OpenedFile> Handle(OpenHeldPaper request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var since = on.At - Live;

        // Whether there is such a paper is told to nobody to whom it was not listed: one answer for all.
        var look = await db.HeldPaperLooks.AsNoTracking()
            .Where(each => each.StaffId == on.By.StaffId && each.CounterId == on.By.CounterId && each.Day == today && each.LastAt > since && each.Listed.Contains(request.Id))
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new RefusedException(new Refusal(RefusalCodes.HeldNotListed));
        var paper = (await held.OfAsync(look.IdNumber, province, today, cancellationToken)).FirstOrDefault(each => each.Id == request.Id)
            ?? throw new RefusedException(new Refusal(RefusalCodes.HeldNotListed));
        var file = await db.StoredFiles.AsNoTracking().FirstAsync(each => each.Id == paper.FileId, cancellationToken);
        audit.Write(AuditKind.HeldPaperOpened, AuditSubject.Applicant, request.Id, $"{paper.OwnerName} ({HeldPaperChoice.Shown(look.IdNumber)})", $"{paper.Name}, {paper.Reuse.From}");
        await db.SaveChangesAsync(cancellationToken);
        return new OpenedFile(file.Name, file.MediaType, file.Sha256, store.OpenRead(file.Sha256));
    }
}
