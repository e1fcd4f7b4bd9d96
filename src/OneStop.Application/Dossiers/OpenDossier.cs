#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Notes that somebody in charge has looked at the dossier, so that it can no longer be taken back; does nothing for others.</summary>
[AllowedTo]
public sealed record OpenDossier(string Code) : ICommand<bool>;

/// <summary>Checks the code.</summary>
public sealed class OpenDossierValidator : AbstractValidator<OpenDossier>
{
    /// <summary>The rules.</summary>
    public OpenDossierValidator()
    {
        RuleFor(command => command.Code).Must(code => DossierCode.Read(code) is not null).WithMessage("Mã hồ sơ chưa đúng dạng.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class OpenDossierHandler(IAppDb db, Occasions occasions, PromiseNews news) : IRequestHandler<OpenDossier, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(OpenDossier request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.Include(each => each.Steps).VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Code == request.Code, cancellationToken);
        if (dossier is null || dossier.RefusalTo(DossierAct.Open, on) is not null)
        {
            return false;
        }

        var before = PromiseBefore.Of(dossier);
        dossier.MarkOpened(on);
        await news.TellOfWaitAsync(dossier, before, province, on, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
