using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Loads a dossier, refuses stale pages, does one act and saves: what every act has in common.</summary>
public sealed class DossierActs(IAppDb db, Occasions occasions)
{
    /// <summary>Does one act on one dossier.</summary>
    /// <param name="command">Which dossier, as the person saw it.</param>
    /// <param name="act">The act.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The dossier's new version number.</returns>
    /// <exception cref="NotFoundException">When there is no such dossier, or these people may not see it.</exception>
    /// <exception cref="RefusedException">When it was changed meanwhile, or the act is refused.</exception>
    public Task<int> DoAsync(IDossierCommand command, Action<Dossier, ActScene> act, CancellationToken cancellationToken) => DoAsync(
        command,
        (dossier, scene) =>
        {
            act(dossier, scene);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>As above, for an act that issues a form, tells people, or reads something beside.</summary>
    public async Task<int> DoAsync(IDossierCommand command, Func<Dossier, ActScene, Task> act, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsSplitQuery()
            .Include(each => each.Steps)
            .Include(each => each.Consultations)
            .Include(each => each.Papers)
            .Include(each => each.Events)
            .VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Id == command.DossierId, cancellationToken)
            ?? throw new NotFoundException("Dossier");
        Refusal.ThrowIf(await DossierChanges.RefusalAsync(db, dossier, command.Version, on, cancellationToken));
        dossier.AdoptLaw(province.LawOf(dossier));
        await act(dossier, new ActScene(on, province, province.TermsOf(dossier)));
        await db.SaveChangesAsync(cancellationToken);
        return dossier.Version;
    }
}
