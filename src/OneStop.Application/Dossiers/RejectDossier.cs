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

/// <summary>A counter refuses to receive a dossier sent online or by post (Mẫu 03).</summary>
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
public sealed class RejectDossierHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<RejectDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RejectDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            // The form names the status in which the dossier was.
            var reason = VietnameseText.Clean(request.Reason);
            var content = FormContents.Rejection(dossier, scene.Province, reason);
            dossier.Reject(reason, scene.On);
            await forms.IssueAsync(FormKind.Rejection, content, dossier, scene.On, scene.Province, 0, cancellationToken);
        },
        cancellationToken);
}
