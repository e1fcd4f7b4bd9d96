#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Throws a draft away. Only the trail remembers it.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record DiscardDecision(Guid DecisionId, int Version) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class DiscardDecisionHandler(IAppDb db, DecisionActs acts) : IRequestHandler<DiscardDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(DiscardDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        Refusal.ThrowIf(scene.Proposal.RefusalTo(ProposalAct.Discard, scene.On.By));
        db.ProposedChanges.RemoveRange(await acts.ChangesAsync(scene.Proposal, cancellationToken));
        db.Proposals.Remove(scene.Proposal);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionDrafted, "Xóa dự thảo", cancellationToken);
        return true;
    }
}
