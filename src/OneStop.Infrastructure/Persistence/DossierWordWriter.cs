using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Infrastructure.Persistence;

/// <summary>
/// Writes down the words by which dossiers are found, with whatever changed them: whoever adds an act need not think of it.
/// One for each context: it keeps the words between the two halves of a save.
/// </summary>
internal sealed class DossierWordWriter(ICurrentProvince provinces) : SaveChangesInterceptor
{
    private readonly HashSet<(Guid Dossier, string Word)> _words = [];

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _words.Clear();
        if (eventData.Context is { } db)
        {
            await CollectAsync(db.ChangeTracker, cancellationToken);
        }

        return result;
    }

    /// <inheritdoc/>
    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (_words.Count > 0 && eventData.Context is AppDb db)
        {
            await WriteAsync(db, _words, cancellationToken);
        }

        _words.Clear();
        return result;
    }

    /// <summary>Writes words that are not there yet, in one statement.</summary>
    public static Task WriteAsync(AppDb db, IReadOnlyCollection<(Guid Dossier, string Word)> words, CancellationToken cancellationToken)
    {
        // In one order, so that two who write the same words do not wait for each other in turn.
        var sorted = words.OrderBy(each => each.Word, StringComparer.Ordinal).ThenBy(each => each.Dossier).ToList();
        var (tenant, ids, texts) = (db.TenantId.Value, sorted.ConvertAll(each => each.Dossier).ToArray(), sorted.ConvertAll(each => each.Word).ToArray());
        return db.Database.ExecuteSqlAsync(
            $"insert into dossier_words (tenant_id, word, dossier_id) select {tenant}, each.word, each.dossier from unnest({ids}, {texts}) as each (dossier, word) on conflict do nothing",
            cancellationToken);
    }

    private async Task CollectAsync(ChangeTracker tracker, CancellationToken cancellationToken)
    {
        foreach (var line in tracker.Entries<DossierEvent>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity))
        {
            Add(line.DossierId, SearchWords.Of(line));
        }

        foreach (var entry in tracker.Entries<Dossier>().Where(IsToBeRead).ToList())
        {
            var law = (await provinces.GetAsync(cancellationToken)).Catalogue.Version(entry.Entity.ProcedureVersionId);
            Add(entry.Entity.Id, SearchWords.Of(entry.Entity, law));
            if (entry.State == EntityState.Added)
            {
                entry.Property(DossierSearchState.IsIndexed).CurrentValue = true;
            }
        }
    }

    private static bool IsToBeRead(EntityEntry<Dossier> entry) => entry.State == EntityState.Added
        || (entry.State == EntityState.Modified && (HasChanged(entry, nameof(Dossier.Applicant)) || HasChanged(entry, nameof(Dossier.Result))));

    private static bool HasChanged(EntityEntry<Dossier> entry, string part) => entry.ComplexProperty(part).IsModified;

    private void Add(DossierId dossier, IEnumerable<string> words) => _words.UnionWith(words.Select(word => (dossier.Value, word)));
}
