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

/// <summary>Revokes an approved decision from a day on: what it published ends, what it replaced comes back. Dossiers received meanwhile keep it.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record RevokeDecision(Guid DecisionId, int Version, string? From, string? Reason) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class RevokeDecisionValidator : AbstractValidator<RevokeDecision>
{
    /// <summary>The rules.</summary>
    public RevokeDecisionValidator()
    {
        RuleFor(command => command.From).Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày theo dạng ngày/tháng/năm.");
        RuleFor(command => command.Reason).NotEmpty().WithMessage("Hãy ghi lý do bãi bỏ.").MaximumLength(1000).WithMessage("Lý do dài tối đa 1000 ký tự.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RevokeDecisionHandler(IAppDb db, DecisionActs acts, Publishing publishing) : IRequestHandler<RevokeDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RevokeDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadToPublishAsync(request.DecisionId, request.Version, cancellationToken);
        var (proposal, catalogue) = (scene.Proposal, scene.Province.Catalogue);
        var (from, reason) = (TypedDate.Read(request.From)!.Value, VietnameseText.Clean(request.Reason));
        proposal.Revoke(from, reason, scene.On.By, scene.Today);
        var changes = await acts.ChangesAsync(proposal, cancellationToken);
        var decision = catalogue.Decision(proposal.Id);
        if (Revocation.SupersededBy(decision, changes, catalogue, from) is { } later)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionSuperseded).With("number", catalogue.Decision(later.Decision).Number).With("subject", $"thủ tục {later.Subject}"));
        }

        await acts.SaveAsync(proposal, AuditKind.DecisionRevoked, $"Từ {VietnameseText.ShortDate(from)}: {reason}", cancellationToken);
        await publishing.ApplyAsync(db, Revocation.Of(decision, changes, catalogue, from), cancellationToken);
        return true;
    }
}
