#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Reception;

/// <summary>
/// Takes in a dossier that came online or by post, on behalf of the counter that will receive or refuse it
/// (the National Public Service Portal is the citizens' front door, the public postal service the other; NĐ 118/2025 Điều 15).
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record RegisterDossier(ReceptionInput Form) : ICommand<ReceivedDossier>;

/// <summary>Checks what was sent.</summary>
public sealed class RegisterDossierValidator : AbstractValidator<RegisterDossier>
{
    /// <summary>The rules.</summary>
    public RegisterDossierValidator(ICurrentTenant tenant, TimeProvider time)
    {
        RuleFor(command => command.Form).SetValidator(new ReceptionInputValidator(TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow())));
        RuleFor(command => command.Form.Channel).Must(channel => channel is Channel.Online or Channel.Post).WithMessage("Chỉ vào sổ để tiếp nhận sau hồ sơ nộp trực tuyến hoặc qua bưu chính công ích.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RegisterDossierHandler(IAppDb db, Occasions occasions, Receptions receptions) : IRequestHandler<RegisterDossier, ReceivedDossier>
{
    /// <inheritdoc/>
    public async Task<ReceivedDossier> Handle(RegisterDossier request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var reception = await receptions.PrepareAsync(request.Form, on, province, cancellationToken);
        var dossier = Dossier.Register(reception, on);
        db.Dossiers.Add(dossier);
        if (request.Form.Channel == Channel.Post)
        {
            await receptions.DropDraftAsync(on.By, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ReceivedDossier(dossier.Id.Value, dossier.Code);
    }
}
