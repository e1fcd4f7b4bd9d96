#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>The agency confirms that one dossier's paper has come, whole or not.</summary>
[AllowedTo(Role.RecordsClerk, Role.Officer, Role.DivisionHead)]
public sealed record AcknowledgeSlipLine(SlipId SlipId, DossierId DossierId, bool IsComplete, string? Note) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class AcknowledgeSlipLineValidator : AbstractValidator<AcknowledgeSlipLine>
{
    /// <summary>The rules.</summary>
    public AcknowledgeSlipLineValidator()
    {
        RuleFor(command => command.Note).Cascade(CascadeMode.Stop)
            .NotEmpty().When(command => !command.IsComplete).WithMessage("Hãy ghi rõ giấy tờ còn thiếu.")
            .Remark(500);
    }
}

/// <summary>Carries it out.</summary>
public sealed class AcknowledgeSlipLineHandler(IAppDb db, Occasions occasions, PromiseNews news) : IRequestHandler<AcknowledgeSlipLine, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(AcknowledgeSlipLine request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var note = VietnameseText.Clean(request.Note);
        var slip = await db.HandOverSlips.Include(each => each.Lines)
            .FirstOrDefaultAsync(each => each.Id == request.SlipId && each.AgencyId == on.By.AgencyId, cancellationToken)
            ?? throw new NotFoundException("Hand-over list");
        slip.Acknowledge(request.DossierId, request.IsComplete, note, on);
        var dossier = await db.Dossiers.Include(each => each.Steps).FirstAsync(each => each.Id == request.DossierId, cancellationToken);
        var before = PromiseBefore.Of(dossier);
        dossier.AcknowledgePaper(request.IsComplete, note, on);
        await news.TellOfWaitAsync(dossier, before, province, on, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
