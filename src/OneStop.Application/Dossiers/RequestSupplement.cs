#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>Asks for a supplement, through the counter; the clock stops.</summary>
[AllowedTo(Role.Officer)]
public sealed record RequestSupplement(DossierId DossierId, int Version, string? What) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class RequestSupplementValidator : AbstractValidator<RequestSupplement>
{
    /// <summary>The rules.</summary>
    public RequestSupplementValidator()
    {
        RuleFor(command => command.What).Reason("nội dung cần bổ sung");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RequestSupplementHandler(DossierActs acts) : IRequestHandler<RequestSupplement, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RequestSupplement request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.RequestSupplement(VietnameseText.Clean(request.What), scene.On), cancellationToken);
}
