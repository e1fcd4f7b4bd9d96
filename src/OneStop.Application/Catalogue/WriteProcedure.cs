#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Writes what a draft says of a procedure. A draft may be half filled; what is missing is listed when it is submitted.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record WriteProcedure(Guid DecisionId, int Version, string Code, ProcedureInput Input) : ICommand<bool>;

/// <summary>Checks that what is typed makes sense, by reading it.</summary>
public sealed class WriteProcedureValidator : AbstractValidator<WriteProcedure>
{
    /// <summary>The rules.</summary>
    public WriteProcedureValidator() => RuleFor(command => command.Input).Custom((input, context) => input.Failures().ForEach(context.AddFailure));
}

/// <summary>Carries it out.</summary>
public sealed class WriteProcedureHandler(IAppDb db, DecisionActs acts, FileReferences files) : IRequestHandler<WriteProcedure, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(WriteProcedure request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, request.Version, cancellationToken);
        var proposal = scene.Proposal;
        Refusal.ThrowIf(proposal.RefusalTo(ProposalAct.Edit, scene.On.By));
        var change = await db.ProposedChanges.FirstOrDefaultAsync(each => each.DecisionId == proposal.Id && each.Subject == request.Code, cancellationToken);
        if (change is not { Content: { } before })
        {
            throw new NotFoundException("Change");
        }

        var content = request.Input.ToContent(before, change.Kind);
        Refusal.ThrowIf(CatalogueRights.RefusalToWrite(scene.On.By, change.Subject, content.AgencyKey, scene.Province));
        var known = before.Forms.Select(form => form.FileId).ToHashSet();
        await files.RequireOwnAsync([.. content.Forms.Where(form => form.FileId is not null && !known.Contains(form.FileId)).Select(form => new FileId(form.FileId!.Value))], cancellationToken);
        change.Content = content;
        change.Title = content.Name;
        proposal.Touch(scene.On.By);
        await acts.SaveAsync(proposal, AuditKind.DecisionDrafted, $"Sửa nội dung thủ tục {change.Subject}", cancellationToken);
        return true;
    }
}
