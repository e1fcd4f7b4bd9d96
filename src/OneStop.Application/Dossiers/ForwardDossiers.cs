#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Passes several dossiers to their next steps at once; each is answered for by itself.</summary>
/// <param name="Dossiers">Which, as the person saw them.</param>
/// <param name="Comment">A remark that goes with each.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader)]
public sealed record ForwardDossiers(IReadOnlyList<DossierAtVersion> Dossiers, string? Comment) : ICommand<IReadOnlyList<BatchOutcome>>;

/// <summary>Checks what was chosen and typed.</summary>
public sealed class ForwardDossiersValidator : AbstractValidator<ForwardDossiers>
{
    /// <summary>The rules.</summary>
    public ForwardDossiersValidator()
    {
        RuleFor(command => command.Dossiers).Chosen();
        RuleFor(command => command.Comment).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class ForwardDossiersHandler(DossierActs acts) : IRequestHandler<ForwardDossiers, IReadOnlyList<BatchOutcome>>
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<BatchOutcome>> Handle(ForwardDossiers request, CancellationToken cancellationToken) => acts.DoEachAsync(
        request.Dossiers,
        (dossier, scene) => dossier.Forward(VietnameseText.Clean(request.Comment), scene.Process, scene.On),
        cancellationToken);
}
