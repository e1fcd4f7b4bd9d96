#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Begins the draft of a decision on the catalogue.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record DraftDecision(DecisionHeadInput Head) : ICommand<Guid>;

/// <summary>Checks it.</summary>
public sealed class DraftDecisionValidator : AbstractValidator<DraftDecision>
{
    /// <summary>The rules.</summary>
    public DraftDecisionValidator() => RuleFor(command => command.Head).SetValidator(new DecisionHeadValidator());
}

/// <summary>Carries it out.</summary>
public sealed class DraftDecisionHandler(IAppDb db, ICurrentTenant tenant, Occasions occasions, FileReferences files, AuditTrail trail) : IRequestHandler<DraftDecision, Guid>
{
    /// <inheritdoc/>
    public async Task<Guid> Handle(DraftDecision request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var head = request.Head.ToHead();
        await files.RequireOwnAsync(head.ScanId is { } scan ? [scan] : [], cancellationToken);
        var proposal = Proposal.Begin(tenant.Tenant.Id, Id.New<DecisionId>(), head, on.By, on.At);
        db.Proposals.Add(proposal);
        trail.Write(AuditKind.DecisionDrafted, AuditSubject.CatalogueDecision, proposal.Id.Value, DecisionActs.Called(head));
        await db.SaveChangesAsync(cancellationToken);
        return proposal.Id.Value;
    }
}
