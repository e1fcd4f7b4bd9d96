#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Passes the dossier to the next step.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader)]
public sealed record ForwardDossier(DossierId DossierId, int Version, string? Comment) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ForwardDossierValidator : AbstractValidator<ForwardDossier>
{
    /// <summary>The rules.</summary>
    public ForwardDossierValidator()
    {
        RuleFor(command => command.Comment).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class ForwardDossierHandler(DossierActs acts) : IRequestHandler<ForwardDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ForwardDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Forward(VietnameseText.Clean(request.Comment), scene.Process, scene.On), cancellationToken);
}
