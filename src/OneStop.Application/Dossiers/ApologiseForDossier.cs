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

/// <summary>The head of the agency apologises for a promised date that has come or passed, naming when the result will come (Mẫu 04).</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Reason">Why it is late.</param>
/// <param name="Expected">The day by which the result will come, dd/MM/yyyy.</param>
[AllowedTo(Role.AgencyLeader)]
public sealed record ApologiseForDossier(DossierId DossierId, int Version, string? Reason, string? Expected) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ApologiseForDossierValidator : AbstractValidator<ApologiseForDossier>
{
    /// <summary>The rules.</summary>
    public ApologiseForDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do quá hạn");
        RuleFor(command => command.Expected).Day("ngày dự kiến trả kết quả");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ApologiseForDossierHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<ApologiseForDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ApologiseForDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var reason = VietnameseText.Clean(request.Reason);
            var expected = TypedDate.Read(request.Expected)!.Value;
            dossier.Apologise(reason, expected, scene.On);
            var content = FormContents.Apology(dossier, scene.Province, reason, dossier.DueAt!.Value, scene.On.Clock.Of(dossier.CompetentAgencyId).CloseOf(expected));
            await forms.IssueAsync(FormKind.Apology, content, dossier, scene.On, scene.Province, 0, cancellationToken);
        },
        cancellationToken);
}
