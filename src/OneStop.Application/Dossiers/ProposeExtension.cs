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

/// <summary>Proposes an extension to the head of the agency.</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Reason">Why it cannot be done in time.</param>
/// <param name="Until">The new day, dd/MM/yyyy.</param>
[AllowedTo(Role.Officer, Role.DivisionHead)]
public sealed record ProposeExtension(DossierId DossierId, int Version, string? Reason, string? Until) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ProposeExtensionValidator : AbstractValidator<ProposeExtension>
{
    /// <summary>The rules.</summary>
    public ProposeExtensionValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do gia hạn");
        RuleFor(command => command.Until).Day("ngày hẹn trả mới");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ProposeExtensionHandler(DossierActs acts, NoticeDesk notices) : IRequestHandler<ProposeExtension, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ProposeExtension request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            dossier.ProposeExtension(VietnameseText.Clean(request.Reason), TypedDate.Read(request.Until)!.Value, scene.On);
            var text = NoticeText.About(dossier, NoticeKind.ExtensionProposed, "Có đề nghị gia hạn cần lãnh đạo cơ quan quyết định.");
            await notices.TellRoleAsync(dossier.CompetentAgencyId, Role.AgencyLeader, null, text, cancellationToken);
        },
        cancellationToken);
}
