#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>
/// Writes down the words of dossiers received before words were kept (27/11/2026), the newest first; answers with how many it
/// read, 0 when none is left. Interrupted, it goes on where it stopped.
/// </summary>
[SystemOnly]
public sealed record IndexDossiers : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class IndexDossiersHandler(AppDb db, ICurrentProvince provinces) : IRequestHandler<IndexDossiers, int>
{
    /// <summary>Dossiers read at a time.</summary>
    public const int Most = 500;

    /// <inheritdoc/>
    public async Task<int> Handle(IndexDossiers request, CancellationToken cancellationToken)
    {
        var dossiers = await db.Dossiers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(dossier => dossier.Papers)
            .Include(dossier => dossier.Events)
            .Where(dossier => !EF.Property<bool>(dossier, DossierSearchState.IsIndexed))
            .OrderByDescending(dossier => dossier.ReceivedAt).ThenBy(dossier => dossier.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        if (dossiers.Count == 0)
        {
            return 0;
        }

        var catalogue = (await provinces.GetAsync(cancellationToken)).Catalogue;
        var words = dossiers
            .SelectMany(dossier => SearchWords.Of(dossier, catalogue.Version(dossier.ProcedureVersionId)).Concat(dossier.Events.SelectMany(SearchWords.Of)).Select(word => (dossier.Id.Value, word)))
            .ToHashSet();
        await DossierWordWriter.WriteAsync(db, words, cancellationToken);
        var ids = dossiers.ConvertAll(dossier => dossier.Id);
        await db.Dossiers.Where(dossier => ids.Contains(dossier.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => EF.Property<bool>(dossier, DossierSearchState.IsIndexed), true), cancellationToken);
        return dossiers.Count;
    }
}
