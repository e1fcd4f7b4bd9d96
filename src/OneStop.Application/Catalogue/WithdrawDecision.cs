#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;

namespace OneStop.Application.Catalogue;

/// <summary>Takes a submitted decision back, to change it.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record WithdrawDecision(Guid DecisionId, int Version) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class WithdrawDecisionHandler(DecisionActs acts) : IRequestHandler<WithdrawDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(WithdrawDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        scene.Proposal.Withdraw(scene.On.By);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionReturned, "Cơ quan soạn thảo rút về để sửa", cancellationToken);
        return true;
    }
}
