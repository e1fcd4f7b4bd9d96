#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>What handing out these results would do to each, and why not to some.</summary>
/// <param name="DossierIds">Which; those the clerk may not see are left out.</param>
/// <param name="IsOne">One authorised person takes all of them away.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record PreviewReturns(IReadOnlyList<Guid> DossierIds, bool IsOne) : IQuery<IReadOnlyList<ReturnPreview>>;

/// <summary>One result.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Reason">Why it will not be handed out; null when it will.</param>
public sealed record ReturnPreview(DossierRow Dossier, string? Reason);

/// <summary>Answers it.</summary>
public sealed class PreviewReturnsHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<PreviewReturns, IReadOnlyList<ReturnPreview>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReturnPreview>> Handle(PreviewReturns request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Take(BatchRules.Most).Select(id => new DossierId(id)).ToList();
        var chosen = db.Dossiers.VisibleTo(on.By).Where(dossier => ids.Contains(dossier.Id));
        var shown = await rows.ReadAsync(chosen.OrderBy(dossier => dossier.Applicant.NameKey).ThenBy(dossier => dossier.Code), province, cancellationToken);
        var dossiers = await chosen.AsNoTrackingWithIdentityResolution().Include(dossier => dossier.Steps).ToDictionaryAsync(dossier => dossier.Id.Value, cancellationToken);
        return [.. shown.Select(row => new ReturnPreview(row, Reason(dossiers[row.Id])))];

        string? Reason(Dossier dossier) =>
            (dossier.RefusalTo(DossierAct.ReturnResult, on) ?? ReturnResultsHandler.RefusalTogether(dossier, request.IsOne)) is { } refusal ? RefusalTexts.TextWithBasis(refusal) : null;
    }
}
