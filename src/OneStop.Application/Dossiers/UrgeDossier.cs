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

/// <summary>Urges whoever has the dossier (đôn đốc).</summary>
[AllowedTo(Role.DivisionHead, Role.AgencyLeader, Role.ProvincialOffice)]
public sealed record UrgeDossier(DossierId DossierId, int Version, string? Note) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class UrgeDossierValidator : AbstractValidator<UrgeDossier>
{
    /// <summary>The rules.</summary>
    public UrgeDossierValidator()
    {
        RuleFor(command => command.Note).Reason("nội dung đôn đốc");
    }
}

/// <summary>Carries it out.</summary>
public sealed class UrgeDossierHandler(DossierActs acts, NoticeDesk notices) : IRequestHandler<UrgeDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(UrgeDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var note = VietnameseText.Clean(request.Note);
            dossier.Urge(note, scene.On);
            await notices.TellHolderAsync(dossier, NoticeKind.Urged, $"{scene.On.By.PersonName} đôn đốc: {note}", cancellationToken);
        },
        cancellationToken);
}
