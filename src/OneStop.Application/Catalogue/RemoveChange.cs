#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Takes a change out of a draft.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record RemoveChange(Guid DecisionId, int Version, string Subject) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class RemoveChangeValidator : AbstractValidator<RemoveChange>
{
    /// <summary>The rules.</summary>
    public RemoveChangeValidator() => RuleFor(command => command.Subject).NotEmpty().WithMessage("Hãy chọn thay đổi cần bỏ.");
}

/// <summary>Carries it out.</summary>
public sealed class RemoveChangeHandler(IAppDb db, DecisionActs acts) : IRequestHandler<RemoveChange, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RemoveChange request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        Refusal.ThrowIf(scene.Proposal.RefusalTo(ProposalAct.Edit, scene.On.By));
        var change = await db.ProposedChanges.FirstOrDefaultAsync(each => each.DecisionId == scene.Proposal.Id && each.Subject == request.Subject, cancellationToken)
            ?? throw new NotFoundException("Change");
        db.ProposedChanges.Remove(change);
        scene.Proposal.Touch(scene.On.By);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionDrafted, $"Bỏ thay đổi: {change.Kind.ToText()} {change.Subject}", cancellationToken);
        return true;
    }
}
