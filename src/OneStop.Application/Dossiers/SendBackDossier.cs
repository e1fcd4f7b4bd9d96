#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Sends the dossier back to the step before.</summary>
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
public sealed class SendBackDossierHandler(DossierActs acts) : IRequestHandler<SendBackDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(SendBackDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.SendBack(VietnameseText.Clean(request.Reason), scene.Process, scene.On), cancellationToken);
}
