#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>A division head gives the dossier to another officer.</summary>
[AllowedTo(Role.DivisionHead)]
public sealed record ReassignDossier(DossierId DossierId, int Version, StaffId? OfficerId, string? Reason) : IDossierCommand;

/// <summary>Checks what was chosen.</summary>
public sealed class ReassignDossierValidator : AbstractValidator<ReassignDossier>
{
    /// <summary>The rules.</summary>
    public ReassignDossierValidator()
    {
        RuleFor(command => command.OfficerId).NotNull().WithMessage("Hãy chọn chuyên viên thụ lý.");
        RuleFor(command => command.Reason).Reason("lý do phân công lại");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ReassignDossierHandler(DossierActs acts, Duties duties, ICurrentDuty head) : IRequestHandler<ReassignDossier, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(ReassignDossier request, CancellationToken cancellationToken)
    {
        var officer = await duties.OfAsync(request.OfficerId!.Value, head.Require().AgencyId, Role.Officer, cancellationToken)
            ?? throw new NotFoundException("Officer");
        return await acts.DoAsync(request, (dossier, scene) => dossier.Reassign(officer, VietnameseText.Clean(request.Reason), scene.On), cancellationToken);
    }
}
