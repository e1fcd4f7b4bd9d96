#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Results;

namespace OneStop.Application.Results;

/// <summary>A result in the store: what it is, whether it holds, and where it stood for a paper.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record GetStoredResult(Guid Id) : IQuery<StoredResultPage>;

/// <summary>The result.</summary>
/// <param name="Result">The result.</param>
/// <param name="FileName">Name of the document's file.</param>
/// <param name="DossierCode">The dossier it came of, as far as the person may see it.</param>
/// <param name="UsedIn">Dossiers in which it stood for a paper, the last first; only the Office and those who see them.</param>
/// <param name="RevokedAtLocal">When it was revoked, wall clock.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Refusal">Why the person may not revoke it; null when they may.</param>
public sealed record StoredResultPage(
    StoredResult Result, string FileName, string? DossierCode, IReadOnlyList<string> UsedIn, DateTime? RevokedAtLocal, DateOnly Today, Refusal? Refusal);

/// <summary>Answers it.</summary>
public sealed class GetStoredResultHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetStoredResult, StoredResultPage>
{
    /// <inheritdoc/>
    public async Task<StoredResultPage> Handle(GetStoredResult request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var (id, today) = (new StoredResultId(request.Id), province.Time.Day(on.At));
        var result = await StoredResultAccess.Of(db.StoredResults.AsNoTracking(), on.By, province, today).FirstOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException("StoredResult");
        var visible = Dossiers.DossierVisibility.VisibleTo(db.Dossiers.AsNoTracking(), on.By);
        return new StoredResultPage(
            result,
            await db.StoredFiles.Where(file => file.Id == result.FileId).Select(file => file.Name).FirstAsync(cancellationToken),
            await visible.Where(dossier => dossier.Id == result.DossierId).Select(dossier => dossier.Code).FirstOrDefaultAsync(cancellationToken),
            await visible.Where(dossier => dossier.Papers.Any(paper => paper.Reuse != null && paper.Reuse.ResultId == id)).OrderByDescending(dossier => dossier.ReceivedAt).Select(dossier => dossier.Code).ToListAsync(cancellationToken),
            result.RevokedAt is { } at ? province.Time.Local(at) : null,
            today,
            result.RefusalToRevoke(on.By, StoredResultAccess.IsHeir(result.AgencyId, on.By, province, today)));
    }
}
