#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>A division head gives several dossiers to one officer at once; each is answered for by itself.</summary>
/// <param name="Dossiers">Which, as the person saw them.</param>
/// <param name="OfficerId">To whom.</param>
[AllowedTo(Role.DivisionHead)]
public sealed record AssignDossiers(IReadOnlyList<DossierAtVersion> Dossiers, StaffId? OfficerId) : ICommand<IReadOnlyList<BatchOutcome>>;

/// <summary>Checks what was chosen.</summary>
public sealed class AssignDossiersValidator : AbstractValidator<AssignDossiers>
{
    /// <summary>The rules.</summary>
    public AssignDossiersValidator()
    {
        RuleFor(command => command.Dossiers).Chosen();
        RuleFor(command => command.OfficerId).NotNull().WithMessage("Hãy chọn chuyên viên thụ lý.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class AssignDossiersHandler(DossierActs acts, Duties duties, ICurrentDuty head) : IRequestHandler<AssignDossiers, IReadOnlyList<BatchOutcome>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<BatchOutcome>> Handle(AssignDossiers request, CancellationToken cancellationToken)
    {
        var officer = await duties.OfAsync(request.OfficerId!.Value, head.Require().AgencyId, Role.Officer, cancellationToken)
            ?? throw new NotFoundException("Officer");
        return await acts.DoEachAsync(request.Dossiers, (dossier, scene) => dossier.Assign(officer, scene.Process, scene.On), cancellationToken);
    }
}
