#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Gives a submitted decision back to be changed.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ReturnDecision(Guid DecisionId, int Version, string? Reason) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class ReturnDecisionValidator : AbstractValidator<ReturnDecision>
{
    /// <summary>The rules.</summary>
    public ReturnDecisionValidator() => RuleFor(command => command.Reason).NotEmpty().WithMessage("Hãy ghi lý do trả lại.").MaximumLength(1000).WithMessage("Lý do dài tối đa 1000 ký tự.");
}

/// <summary>Carries it out.</summary>
public sealed class ReturnDecisionHandler(DecisionActs acts) : IRequestHandler<ReturnDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ReturnDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var reason = VietnameseText.Clean(request.Reason);
        scene.Proposal.Return(reason, scene.On.By);
        await acts.SaveAsync(scene.Proposal, AuditKind.DecisionReturned, reason, cancellationToken);
        return true;
    }
}
