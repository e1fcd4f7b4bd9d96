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

/// <summary>Takes a procedure into a draft: new, to be amended (beginning from what is in force), abolished, or given another process.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ProposeProcedure(Guid DecisionId, int Version, ChangeKind Kind, string? Code) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class ProposeProcedureValidator : AbstractValidator<ProposeProcedure>
{
    /// <summary>The rules.</summary>
    public ProposeProcedureValidator()
    {
        RuleFor(command => command.Kind).Must(kind => kind is ChangeKind.NewProcedure or ChangeKind.AmendProcedure or ChangeKind.AbolishProcedure or ChangeKind.AmendProcess)
            .WithMessage("Hãy chọn loại thay đổi.");
        RuleFor(command => command.Code).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập mã thủ tục.")
            .Must(code => ProcedureCode.IsWellFormed(code!.Trim())).WithMessage("Mã thủ tục có dạng 1.004628 hoặc 3.000527.H37.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ProposeProcedureHandler(IAppDb db, DecisionActs acts) : IRequestHandler<ProposeProcedure, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ProposeProcedure request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var (proposal, province) = (scene.Proposal, scene.Province);
        Refusal.ThrowIf(proposal.RefusalTo(ProposalAct.Edit, scene.On.By));
        var code = request.Code!.Trim();
        var day = proposal.Head.From ?? scene.Today;
        var known = province.Catalogue.Find(code);
        var before = known is null ? null : province.Catalogue.VersionOn(known.Id, day);
        if (before is null != (request.Kind == ChangeKind.NewProcedure))
        {
            throw new ValidationException([new("Code", before is null ? "Không có thủ tục này trong danh mục vào ngày quyết định có hiệu lực." : "Thủ tục này đã có trong danh mục. Hãy chọn sửa đổi, bổ sung.")]);
        }

        Refusal.ThrowIf(before is null ? null : CatalogueRights.RefusalToWrite(scene.On.By, code, before.AgencyKey, province));
        if (await db.ProposedChanges.AnyAsync(change => change.DecisionId == proposal.Id && change.Subject == code, cancellationToken))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionProcedureTwice).With("subject", $"thủ tục {code}"));
        }

        var content = request.Kind == ChangeKind.AbolishProcedure ? null : before?.Content ?? Blank(scene);
        db.ProposedChanges.Add(new ProposedChange
        {
            TenantId = proposal.TenantId,
            Id = Id.New<ChangeId>(),
            DecisionId = proposal.Id,
            Ordinal = await acts.NextOrdinalAsync(proposal, cancellationToken),
            Kind = request.Kind,
            Subject = code,
            Title = before?.Name ?? string.Empty,
            Content = content,
            BaseVersionId = before?.Id,
        });
        proposal.Touch(scene.On.By);
        await acts.SaveAsync(proposal, AuditKind.DecisionDrafted, $"{request.Kind.ToText()} thủ tục {code}", cancellationToken);
        return true;
    }

    // An editor's own department is competent unless said otherwise.
    private static ProcedureContent Blank(DecisionScene scene)
    {
        var agency = scene.Province.Directory.Agency(scene.On.By.AgencyId);
        return new ProcedureContent
        {
            AgencyKey = scene.On.By.Role == Role.CatalogueEditor ? agency.Key : null,
            Steps = ProcessTemplate.Steps,
        };
    }
}
