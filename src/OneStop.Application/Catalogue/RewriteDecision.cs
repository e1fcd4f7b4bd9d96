#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;

namespace OneStop.Application.Catalogue;

/// <summary>Writes the head of a draft anew.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record RewriteDecision(Guid DecisionId, int Version, DecisionHeadInput Head) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class RewriteDecisionValidator : AbstractValidator<RewriteDecision>
{
    /// <summary>The rules.</summary>
    public RewriteDecisionValidator() => RuleFor(command => command.Head).SetValidator(new DecisionHeadValidator());
}

/// <summary>Carries it out.</summary>
public sealed class RewriteDecisionHandler(DecisionActs acts, FileReferences files) : IRequestHandler<RewriteDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RewriteDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var head = request.Head.ToHead();
        if (head.ScanId is { } scan && scan != scene.Proposal.Head.ScanId)
        {
            await files.RequireOwnAsync([scan], cancellationToken);
        }

        scene.Proposal.Rewrite(head, scene.On.By);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionDrafted, "Sửa thông tin quyết định", cancellationToken);
        return true;
    }
}
