#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>Mends what was written down wrongly at reception and issues the receipt anew, numbered.</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Form">What should have been written down; procedure and papers are not corrected this way.</param>
/// <param name="Reason">What was wrong.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record CorrectReception(DossierId DossierId, int Version, ReceptionInput Form, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class CorrectReceptionValidator : AbstractValidator<CorrectReception>
{
    /// <summary>The rules.</summary>
    public CorrectReceptionValidator(ICurrentTenant tenant, TimeProvider time)
    {
        RuleFor(command => command.Form).SetValidator(new ReceptionInputValidator(TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow())));
        RuleFor(command => command.Reason).Reason("lý do đính chính");
    }
}

/// <summary>Carries it out.</summary>
public sealed class CorrectReceptionHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<CorrectReception, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(CorrectReception request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var (form, province) = (request.Form, scene.Province);
            var today = province.Time.Day(scene.On.At);

            // The commune decides who is competent: it stays as it was, as the procedure does.
            var applicant = Receptions.ApplicantOf(form, null, today) with { CommuneId = dossier.Applicant.CommuneId };
            var collection = form.CollectionCounterId is { } id && id != dossier.CollectionCounterId.Value
                ? province.Directory.CountersOn(today).FirstOrDefault(counter => counter.Id.Value == id)?.Id ?? throw new RefusedException(new Refusal(RefusalCodes.ReceiptCollectionPlace))
                : dossier.CollectionCounterId;
            var postAddress = form.CollectionWay == CollectionWay.Post ? VietnameseText.Clean(form.PostAddress) : null;
            dossier.CorrectReception(new ReceptionCorrection(applicant, form.CollectionWay, collection, postAddress), VietnameseText.Clean(request.Reason), scene.On);
            await forms.IssueAsync(FormKind.Receipt, FormContents.Receipt(dossier, province), dossier, scene.On, province, dossier.ReceiptRevision, cancellationToken);
        },
        cancellationToken);
}
