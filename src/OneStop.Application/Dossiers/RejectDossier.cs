#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>A counter refuses to receive an online dossier (Mẫu 03).</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record RejectDossier(DossierId DossierId, int Version, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class RejectDossierValidator : AbstractValidator<RejectDossier>
{
    /// <summary>The rules.</summary>
    public RejectDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do từ chối");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RejectDossierHandler(DossierActs acts) : IRequestHandler<RejectDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RejectDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Reject(VietnameseText.Clean(request.Reason), scene.On), cancellationToken);
}
