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

/// <summary>The head of the agency extends the promised date, once, with an apology (Mẫu 04); the applicant is told by e-mail where they gave one.</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Reason">Why it cannot be done in time.</param>
/// <param name="Until">The new day, dd/MM/yyyy.</param>
[AllowedTo(Role.AgencyLeader)]
public sealed record ExtendDossier(DossierId DossierId, int Version, string? Reason, string? Until) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ExtendDossierValidator : AbstractValidator<ExtendDossier>
{
    /// <summary>The rules.</summary>
    public ExtendDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do gia hạn");
        RuleFor(command => command.Until).Day("ngày hẹn trả mới");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ExtendDossierHandler(DossierActs acts, FormIssuer forms, IAppDb db, ICurrentTenant tenant) : IRequestHandler<ExtendDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ExtendDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var before = dossier.DueAt;
            var reason = VietnameseText.Clean(request.Reason);
            dossier.Extend(reason, TypedDate.Read(request.Until)!.Value, scene.On);
            var content = FormContents.Apology(dossier, scene.Province, reason, before!.Value, dossier.DueAt!.Value);
            await forms.IssueAsync(FormKind.Apology, content, dossier, scene.On, scene.Province, 0, cancellationToken);
            PromiseMail.Write(db, tenant.Tenant, dossier, scene.Province, reason, scene.On.At);
        },
        cancellationToken);
}
