#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>Sends the dossier back to the step before, and tells whoever did that step.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record SendBackDossier(DossierId DossierId, int Version, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class SendBackDossierValidator : AbstractValidator<SendBackDossier>
{
    /// <summary>The rules.</summary>
    public SendBackDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do trả lại");
    }
}

/// <summary>Carries it out.</summary>
public sealed class SendBackDossierHandler(DossierActs acts, NoticeDesk notices) : IRequestHandler<SendBackDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(SendBackDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            dossier.SendBack(VietnameseText.Clean(request.Reason), scene.Process, scene.On);
            await notices.TellHolderAsync(dossier, NoticeKind.SentBack, $"{scene.On.By.PersonName} trả lại bước “{scene.Process[dossier.StepNumber].Name}”: xem lý do trong quá trình của hồ sơ.", cancellationToken);
        },
        cancellationToken);
}
