#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>The applicant asks to stop the handling (NĐ 118/2025 Điều 21).</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record StopDossier(DossierId DossierId, int Version, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class StopDossierValidator : AbstractValidator<StopDossier>
{
    /// <summary>The rules.</summary>
    public StopDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do dừng giải quyết");
    }
}

/// <summary>Carries it out.</summary>
public sealed class StopDossierHandler(DossierActs acts) : IRequestHandler<StopDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(StopDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Stop(VietnameseText.Clean(request.Reason), scene.On), cancellationToken);
}
