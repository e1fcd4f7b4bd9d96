#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Submits a draft to the Office. Nothing half filled can be submitted.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record SubmitDecision(Guid DecisionId, int Version) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class SubmitDecisionHandler(DecisionActs acts) : IRequestHandler<SubmitDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(SubmitDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var changes = await acts.ChangesAsync(scene.Proposal, cancellationToken);
        Refusal.ThrowIf(scene.Proposal.RefusalTo(ProposalAct.Submit, scene.On.By) ?? DecisionActs.Incomplete(scene, changes));
        scene.Proposal.Submit(scene.On.By, scene.On.At);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionSubmitted, $"{changes.Count} thay đổi", cancellationToken);
        return true;
    }
}
