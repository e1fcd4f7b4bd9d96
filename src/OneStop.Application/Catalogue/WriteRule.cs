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

/// <summary>Writes a receipt rule into a draft.</summary>
/// <param name="DecisionId">The draft.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Key">The rule's key in the draft; null for a new one.</param>
/// <param name="Input">What it says.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record WriteRule(Guid DecisionId, int Version, string? Key, RuleInput Input) : ICommand<string>;

/// <summary>Checks that what is typed makes sense, by reading it.</summary>
public sealed class WriteRuleValidator : AbstractValidator<WriteRule>
{
    /// <summary>The rules.</summary>
    public WriteRuleValidator() => RuleFor(command => command.Input).Custom((input, context) => input.Failures().ForEach(context.AddFailure));
}

/// <summary>Carries it out; what is missing is listed when the draft is submitted.</summary>
public sealed class WriteRuleHandler(IAppDb db, DecisionActs acts) : IRequestHandler<WriteRule, string>
{
    /// <inheritdoc/>
    public async Task<string> Handle(WriteRule request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var proposal = scene.Proposal;
        Refusal.ThrowIf(proposal.RefusalTo(ProposalAct.Edit, scene.On.By));
        var rule = request.Input.ToContent();
        if (scene.On.By.Role == Role.CatalogueEditor && rule.ProcedureCodes.Count == 0)
        {
            throw new ValidationException([new("Input.ProcedureCodes", "Sở, ngành phải nêu mã từng thủ tục của mình; quy định chung cho cả tỉnh do Văn phòng UBND tỉnh soạn.")]);
        }

        foreach (var code in rule.ProcedureCodes)
        {
            var known = scene.Province.Catalogue.Find(code);
            Refusal.ThrowIf(CatalogueRights.RefusalToWrite(scene.On.By, code, known is null ? null : scene.Province.Catalogue.KnownAs(known.Id, scene.Today)?.AgencyKey, scene.Province));
        }

        var change = request.Key is null ? null : await db.ProposedChanges.FirstOrDefaultAsync(each => each.DecisionId == proposal.Id && each.Subject == request.Key, cancellationToken);
        if (request.Key is not null && change is not { Kind: ChangeKind.NewRule })
        {
            throw new NotFoundException("Change");
        }

        if (change is null)
        {
            var ordinal = await acts.NextOrdinalAsync(proposal, cancellationToken);
            change = new ProposedChange
            {
                TenantId = proposal.TenantId,
                Id = Id.New<ChangeId>(),
                DecisionId = proposal.Id,
                Ordinal = ordinal,
                Kind = ChangeKind.NewRule,
                Subject = $"qd-{proposal.Id.Value:N}-{ordinal}",
                Title = rule.Text,
            };
            db.ProposedChanges.Add(change);
        }

        change.Rule = rule;
        change.Title = rule.Text;
        proposal.Touch(scene.On.By);
        await acts.SaveAsync(proposal, AuditKind.DecisionDrafted, $"Quy định tiếp nhận: {rule.Article}", cancellationToken);
        return change.Subject;
    }
}
