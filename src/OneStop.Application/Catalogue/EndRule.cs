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

/// <summary>Lets a draft end a receipt rule that is in force.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record EndRule(Guid DecisionId, int Version, string? Key) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class EndRuleValidator : AbstractValidator<EndRule>
{
    /// <summary>The rules.</summary>
    public EndRuleValidator() => RuleFor(command => command.Key).NotEmpty().WithMessage("Hãy chọn một quy định đang có hiệu lực.");
}

/// <summary>Carries it out.</summary>
public sealed class EndRuleHandler(IAppDb db, DecisionActs acts) : IRequestHandler<EndRule, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(EndRule request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var proposal = scene.Proposal;
        Refusal.ThrowIf(proposal.RefusalTo(ProposalAct.Edit, scene.On.By));
        var day = proposal.Head.From ?? scene.Today;
        var rule = scene.Province.Catalogue.RulesOfKey(request.Key ?? string.Empty).FirstOrDefault(each => each.Valid.Contains(day))
            ?? throw new ValidationException([new("Key", "Hãy chọn một quy định đang có hiệu lực.")]);
        if (await db.ProposedChanges.AnyAsync(change => change.DecisionId == proposal.Id && change.Subject == request.Key, cancellationToken))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionProcedureTwice).With("subject", "quy định tiếp nhận này"));
        }

        db.ProposedChanges.Add(new ProposedChange
        {
            TenantId = proposal.TenantId,
            Id = Id.New<ChangeId>(),
            DecisionId = proposal.Id,
            Ordinal = await acts.NextOrdinalAsync(proposal, cancellationToken),
            Kind = ChangeKind.EndRule,
            Subject = request.Key!,
            Title = rule.Text,
        });
        proposal.Touch(scene.On.By);
        await acts.SaveAsync(proposal, AuditKind.DecisionDrafted, $"Chấm dứt quy định tiếp nhận {request.Key}", cancellationToken);
        return true;
    }
}
