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
        Refusal.ThrowIf(scene.Proposal.RefusalTo(ProposalAct.Submit, scene.On.By) ?? Incomplete(scene, changes));
        scene.Proposal.Submit(scene.On.By, scene.On.At);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionSubmitted, $"{changes.Count} thay đổi", cancellationToken);
        return true;
    }

    /// <summary>Why what is in it keeps it from being submitted or approved; null when nothing does.</summary>
    internal static Refusal? Incomplete(DecisionScene scene, IReadOnlyCollection<ProposedChange> changes)
    {
        if (changes.Count == 0)
        {
            return new Refusal(RefusalCodes.DecisionEmpty);
        }

        var problems = DecisionCheck.Problems(scene.Proposal, changes, scene.Province, scene.Today);
        return problems.Count == 0 ? null : new Refusal(RefusalCodes.DecisionIncomplete).With("count", $"{problems.Count}");
    }
}
