#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Approves a submitted decision for the Chairman, once signed; it is published from its first day. Never by somebody who wrote in it.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ApproveDecision(Guid DecisionId, int Version, string? Number, string? SignedOn, string? Signer, Guid? ScanId) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class ApproveDecisionValidator : AbstractValidator<ApproveDecision>
{
    /// <summary>The rules.</summary>
    public ApproveDecisionValidator()
    {
        RuleFor(command => command.Number).NotEmpty().WithMessage("Hãy ghi số, ký hiệu của quyết định.").MaximumLength(100).WithMessage("Số, ký hiệu dài tối đa 100 ký tự.");
        RuleFor(command => command.SignedOn).Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày ký theo dạng ngày/tháng/năm.");
        RuleFor(command => command.Signer).NotEmpty().WithMessage("Hãy ghi họ tên, chức vụ người ký.").MaximumLength(200).WithMessage("Người ký dài tối đa 200 ký tự.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ApproveDecisionHandler(IAppDb db, DecisionActs acts, Publishing publishing, FileReferences files) : IRequestHandler<ApproveDecision, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ApproveDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadToPublishAsync(request.DecisionId, request.Version, cancellationToken);
        var (proposal, catalogue) = (scene.Proposal, scene.Province.Catalogue);
        var changes = await acts.ChangesAsync(proposal, cancellationToken);
        Refusal.ThrowIf(proposal.RefusalTo(ProposalAct.Approve, scene.On.By));
        if (proposal.Head.From is { } from && from < scene.Today)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionBackdated).With("from", VietnameseText.ShortDate(from)));
        }

        var signedOn = TypedDate.Read(request.SignedOn)!.Value;
        if (signedOn > scene.Today)
        {
            throw new ValidationException([new(nameof(request.SignedOn), "Ngày ký không thể sau hôm nay.")]);
        }

        Refusal.ThrowIf(DecisionActs.Incomplete(scene, changes));
        var scan = request.ScanId is { } id ? new FileId(id) : (FileId?)null;
        await files.RequireOwnAsync(scan is { } own && own != proposal.Head.ScanId ? [own] : [], cancellationToken);
        proposal.Approve(VietnameseText.Clean(request.Number), signedOn, VietnameseText.Clean(request.Signer), scan, scene.On.By, scene.On.At);
        NoteBases(changes, proposal.Head.Period!.Value, catalogue);
        await acts.SaveAsync(proposal, AuditKind.DecisionApproved, $"{changes.Count} thay đổi, có hiệu lực từ {VietnameseText.ShortDate(proposal.Head.From!.Value)}", cancellationToken);
        await publishing.ApplyAsync(db, Publisher.Of(proposal, changes, catalogue), cancellationToken);
        return true;
    }

    // What is replaced loses its end: it is noted, so that a revocation can give it back.
    private static void NoteBases(IEnumerable<ProposedChange> changes, EffectivePeriod period, ProcedureCatalogue catalogue)
    {
        foreach (var change in changes)
        {
            if (change.IsOfProcedure)
            {
                var before = Publisher.BaseOf(change, period.From, catalogue);
                (change.BaseVersionId, change.BaseUntil) = (before?.Id, before?.Valid.Until);
            }
            else if (change.Kind == ChangeKind.EndRule)
            {
                change.BaseUntil = catalogue.RulesOfKey(change.Subject).FirstOrDefault(rule => rule.Valid.Contains(period.From))?.Valid.Until;
            }
        }
    }
}
