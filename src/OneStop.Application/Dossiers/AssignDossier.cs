#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>A division head gives the dossier to an officer.</summary>
[AllowedTo(Role.DivisionHead)]
public sealed record AssignDossier(DossierId DossierId, int Version, StaffId? OfficerId) : IDossierCommand;

/// <summary>Checks what was chosen.</summary>
public sealed class AssignDossierValidator : AbstractValidator<AssignDossier>
{
    /// <summary>The rules.</summary>
    public AssignDossierValidator()
    {
        RuleFor(command => command.OfficerId).NotNull().WithMessage("Hãy chọn chuyên viên thụ lý.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class AssignDossierHandler(DossierActs acts, Duties duties, ICurrentDuty head) : IRequestHandler<AssignDossier, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(AssignDossier request, CancellationToken cancellationToken)
    {
        var officer = await duties.OfAsync(request.OfficerId!.Value, head.Require().AgencyId, Role.Officer, cancellationToken)
            ?? throw new NotFoundException("Officer");
        return await acts.DoAsync(request, (dossier, scene) => dossier.Assign(officer, scene.Process, scene.On), cancellationToken);
    }
}
