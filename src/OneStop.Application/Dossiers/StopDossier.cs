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

/// <summary>The applicant asks to stop the handling (NĐ 118/2025 Điều 21): the notice is issued at once (Mẫu 05).</summary>
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
public sealed class StopDossierHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<StopDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(StopDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            // The form names the status in which the dossier was.
            var reason = VietnameseText.Clean(request.Reason);
            var content = FormContents.StopNotice(dossier, scene.Province, reason, scene.On.At);
            dossier.Stop(reason, scene.On);
            await forms.IssueAsync(FormKind.StopNotice, content, dossier, scene.On, scene.Province, 0, cancellationToken);
        },
        cancellationToken);
}
