using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Loads a dossier, refuses stale pages, does one act and saves: what every act has in common.</summary>
public sealed class DossierActs(IAppDb db, Occasions occasions, PromiseNews news)
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
        var dossier = await Whole(on).FirstOrDefaultAsync(each => each.Id == command.DossierId, cancellationToken)
            ?? throw new NotFoundException("Dossier");
        Refusal.ThrowIf(await DossierChanges.RefusalAsync(db, dossier, command.Version, on, cancellationToken));
        dossier.AdoptLaw(province.LawOf(dossier));
        var before = PromiseBefore.Of(dossier);
        await act(dossier, new ActScene(on, province, province.TermsOf(dossier)));
        await news.TellOfWaitAsync(dossier, before, province, on, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return dossier.Version;
    }

    /// <summary>Does the same act on several dossiers; each is done or refused by itself, in the order they were chosen.</summary>
    /// <param name="chosen">Which, as the person saw them.</param>
    /// <param name="act">The act.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotFoundException">When these people may not see one of them.</exception>
    public Task<IReadOnlyList<BatchOutcome>> DoEachAsync(IReadOnlyList<DossierAtVersion> chosen, Action<Dossier, ActScene> act, CancellationToken cancellationToken) => DoEachAsync(
        chosen,
        (dossier, scene) =>
        {
            act(dossier, scene);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>As above, for an act that tells people or reads something beside; it refuses before it does either.</summary>
    public async Task<IReadOnlyList<BatchOutcome>> DoEachAsync(IReadOnlyList<DossierAtVersion> chosen, Func<Dossier, ActScene, Task> act, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = chosen.Select(each => new DossierId(each.Id)).Distinct().ToList();
        var dossiers = await Whole(on).Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancellationToken);
        if (dossiers.Count != ids.Count)
        {
            throw new NotFoundException("Dossier");
        }

        var outcomes = new List<BatchOutcome>();
        foreach (var (id, version) in chosen.DistinctBy(each => each.Id))
        {
            var dossier = dossiers[new DossierId(id)];
            var before = PromiseBefore.Of(dossier);
            var refusal = await DossierChanges.RefusalAsync(db, dossier, version, on, cancellationToken) ?? await WhyNotAsync(dossier);
            await news.TellOfWaitAsync(dossier, before, province, on, cancellationToken);
            outcomes.Add(new BatchOutcome(dossier.Code, dossier.Applicant.Name, province.TermsOf(dossier).Process[dossier.StepNumber].Name, refusal is null ? null : RefusalTexts.TextWithBasis(refusal)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return outcomes;

        // An act refuses before it changes anything.
        async Task<Refusal?> WhyNotAsync(Dossier dossier)
        {
            try
            {
                dossier.AdoptLaw(province.LawOf(dossier));
                await act(dossier, new ActScene(on, province, province.TermsOf(dossier)));
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal;
            }
        }
    }

    // All that an act may ask of a dossier, of those these people may see.
    private IQueryable<Dossier> Whole(Occasion on) => db.Dossiers.AsSplitQuery()
        .Include(each => each.Steps)
        .Include(each => each.Consultations)
        .Include(each => each.Papers)
        .Include(each => each.Events)
        .VisibleTo(on.By);
}
