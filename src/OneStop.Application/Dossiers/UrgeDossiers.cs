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

/// <summary>Urges whoever has several dossiers (đôn đốc), with one note; each is answered for by itself.</summary>
/// <param name="Dossiers">Which, as the person saw them.</param>
/// <param name="Note">What is urged.</param>
[AllowedTo(Role.DivisionHead, Role.AgencyLeader, Role.ProvincialOffice)]
public sealed record UrgeDossiers(IReadOnlyList<DossierAtVersion> Dossiers, string? Note) : ICommand<IReadOnlyList<BatchOutcome>>;

/// <summary>Checks what was chosen and typed.</summary>
public sealed class UrgeDossiersValidator : AbstractValidator<UrgeDossiers>
{
    /// <summary>The rules.</summary>
    public UrgeDossiersValidator()
    {
        RuleFor(command => command.Dossiers).Chosen();
        RuleFor(command => command.Note).Reason("nội dung đôn đốc");
    }
}

/// <summary>Carries it out.</summary>
public sealed class UrgeDossiersHandler(DossierActs acts, NoticeDesk notices) : IRequestHandler<UrgeDossiers, IReadOnlyList<BatchOutcome>>
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<BatchOutcome>> Handle(UrgeDossiers request, CancellationToken cancellationToken)
    {
        var note = VietnameseText.Clean(request.Note);
        return acts.DoEachAsync(
            request.Dossiers,
            async (dossier, scene) =>
            {
                dossier.Urge(note, scene.On);
                await notices.TellHolderAsync(dossier, NoticeKind.Urged, $"{scene.On.By.PersonName} đôn đốc: {note}", cancellationToken);
            },
            cancellationToken);
    }
}
