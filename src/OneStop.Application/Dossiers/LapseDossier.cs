#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Dossiers;

/// <summary>The applicant did not supplement in time: the handling ends with a notice.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record LapseDossier(DossierId DossierId, int Version, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class LapseDossierValidator : AbstractValidator<LapseDossier>
{
    /// <summary>The rules.</summary>
    public LapseDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do kết thúc");
    }
}

/// <summary>Carries it out.</summary>
public sealed class LapseDossierHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<LapseDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(LapseDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            // The form names the status in which the dossier was.
            var reason = VietnameseText.Clean(request.Reason);
            var content = FormContents.LapseNotice(dossier, scene.Province, reason);
            dossier.Lapse(reason, scene.On);
            await forms.IssueAsync(FormKind.StopNotice, content, dossier, scene.On, scene.Province, 0, cancellationToken);
        },
        cancellationToken);
}
