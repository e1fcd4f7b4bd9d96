using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>What every act on a decision has in common: it is found, a stale page is refused, the trail is written.</summary>
public sealed class DecisionActs(IAppDb db, Occasions occasions, ICurrentProvince current, AuditTrail trail)
{
    /// <summary>Loads a decision as the person saw it.</summary>
    /// <param name="id">Which.</param>
    /// <param name="version">Its version on the page; null where a stale page does no harm.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotFoundException">When there is none such, or it is another agency's draft.</exception>
    /// <exception cref="RefusedException">When it was changed meanwhile.</exception>
    public async Task<DecisionScene> LoadAsync(Guid id, int? version, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var proposal = await db.Proposals.FirstOrDefaultAsync(each => each.Id == new DecisionId(id), cancellationToken);
        if (proposal is null || !MaySee(proposal, on.By))
        {
            throw new NotFoundException("Decision");
        }

        if (version is { } seen && seen != proposal.Version)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionChanged));
        }

        return new DecisionScene(proposal, on, province);
    }

    /// <summary>Loads a decision to publish or revoke it: one at a time, and on the catalogue as it is in the database now.</summary>
    /// <inheritdoc cref="LoadAsync"/>
    public async Task<DecisionScene> LoadToPublishAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        await db.HoldCatalogueAsync(cancellationToken);
        await current.RenewAsync(cancellationToken);
        return await LoadAsync(id, version, cancellationToken);
    }

    /// <summary>The changes of a decision, in order.</summary>
    public Task<List<ProposedChange>> ChangesAsync(Proposal proposal, CancellationToken cancellationToken) =>
        db.ProposedChanges.Where(change => change.DecisionId == proposal.Id).OrderBy(change => change.Ordinal).ToListAsync(cancellationToken);

    /// <summary>The next place in the annex, from 1.</summary>
    public async Task<int> NextOrdinalAsync(Proposal proposal, CancellationToken cancellationToken) =>
        (await db.ProposedChanges.Where(change => change.DecisionId == proposal.Id).MaxAsync(change => (int?)change.Ordinal, cancellationToken) ?? 0) + 1;

    /// <summary>Writes the trail and saves.</summary>
    public Task SaveAsync(Proposal proposal, AuditKind kind, string? detail, CancellationToken cancellationToken)
    {
        trail.Write(kind, AuditSubject.CatalogueDecision, proposal.Id.Value, Called(proposal.Head), detail);
        return db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Drafts are seen by the agency that writes them and by the Office; what is approved, by every editor.</summary>
    public static bool MaySee(Proposal proposal, Duty by) =>
        by.Role == Role.ProvincialOffice || by.AgencyId == proposal.AgencyId || proposal.State is ProposalState.Approved or ProposalState.Revoked;

    /// <summary>Its number, or while it has none, what it is about.</summary>
    public static string Called(ProposalHead head) => head.Number.Length > 0 ? head.Number : head.Title;

    /// <summary>Why what is in it keeps it from being submitted or approved; null when nothing does.</summary>
    public static Refusal? Incomplete(DecisionScene scene, IReadOnlyCollection<ProposedChange> changes)
    {
        if (changes.Count == 0)
        {
            return new Refusal(RefusalCodes.DecisionEmpty);
        }

        var problems = DecisionCheck.Problems(scene.Proposal, changes, scene.Province, scene.Today);
        return problems.Count == 0 ? null : new Refusal(RefusalCodes.DecisionIncomplete).With("count", $"{problems.Count}");
    }
}
