#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Reception;

/// <summary>A counter receives a dossier: code, receipt number and promised date are fixed for good.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ReceiveDossier(ReceptionInput Form) : ICommand<ReceivedDossier>;

/// <summary>What the clerk gets back.</summary>
public sealed record ReceivedDossier(Guid Id, string Code);

/// <summary>Checks what was typed.</summary>
public sealed class ReceiveDossierValidator : AbstractValidator<ReceiveDossier>
{
    /// <summary>The rules.</summary>
    public ReceiveDossierValidator(ICurrentTenant tenant, TimeProvider time)
    {
        RuleFor(command => command.Form).SetValidator(new ReceptionInputValidator(TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow())));
    }
}

/// <summary>Carries it out.</summary>
public sealed class ReceiveDossierHandler(IAppDb db, Occasions occasions, Receptions receptions, FormIssuer forms) : IRequestHandler<ReceiveDossier, ReceivedDossier>
{
    /// <inheritdoc/>
    public async Task<ReceivedDossier> Handle(ReceiveDossier request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var reception = await receptions.PrepareAsync(request.Form, on, province, cancellationToken);
        var dossier = Dossier.Receive(reception, on);
        db.Dossiers.Add(dossier);
        await forms.IssueAsync(FormKind.Receipt, FormContents.Receipt(dossier, province), dossier, on, province, revision: 0, cancellationToken);
        await receptions.DropDraftAsync(on.By, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new ReceivedDossier(dossier.Id.Value, dossier.Code);
    }
}
