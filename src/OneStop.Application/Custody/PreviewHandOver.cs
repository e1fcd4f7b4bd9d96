#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>What handing over these dossiers would do: one list for each agency, and what may not go.</summary>
/// <param name="DossierIds">Which; those of other counters are left out.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record PreviewHandOver(IReadOnlyList<Guid> DossierIds) : IQuery<IReadOnlyList<HandOverPreview>>;

/// <summary>What would go to one agency.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Rows">Each dossier, and why not where it may not go.</param>
public sealed record HandOverPreview(string Agency, IReadOnlyList<(DossierRow Dossier, string? Reason)> Rows)
{
    /// <summary>How many would go.</summary>
    public int Going => Rows.Count(row => row.Reason is null);
}

/// <summary>Answers it.</summary>
public sealed class PreviewHandOverHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<PreviewHandOver, IReadOnlyList<HandOverPreview>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<HandOverPreview>> Handle(PreviewHandOver request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Take(HandOverDossiersValidator.Most).Select(id => new DossierId(id)).ToList();
        var chosen = db.Dossiers.Where(dossier => ids.Contains(dossier.Id) && dossier.ReceivingCounterId == on.By.CounterId);
        var shown = await rows.ReadAsync(chosen.OrderBy(dossier => dossier.Code), province, cancellationToken);
        var dossiers = await chosen.AsNoTrackingWithIdentityResolution().Include(dossier => dossier.Steps).ToDictionaryAsync(dossier => dossier.Id.Value, cancellationToken);
        return [.. shown
            .GroupBy(row => province.Directory.Agency(dossiers[row.Id].CompetentAgencyId).Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new HandOverPreview(group.Key, [.. group.Select(row => (row, Reason(dossiers[row.Id])))]))];

        string? Reason(Dossier dossier) => dossier.RefusalTo(DossierAct.HandOver, on) is { } refusal ? RefusalTexts.TextWithBasis(refusal) : null;
    }
}
