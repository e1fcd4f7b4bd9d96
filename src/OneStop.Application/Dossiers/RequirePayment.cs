#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Asks for a financial duty to be met; the clock stops.</summary>
[AllowedTo(Role.Officer)]
public sealed record RequirePayment(DossierId DossierId, int Version, string? What) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class RequirePaymentValidator : AbstractValidator<RequirePayment>
{
    /// <summary>The rules.</summary>
    public RequirePaymentValidator()
    {
        RuleFor(command => command.What).Reason("nghĩa vụ tài chính phải thực hiện");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RequirePaymentHandler(DossierActs acts) : IRequestHandler<RequirePayment, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RequirePayment request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.RequirePayment(VietnameseText.Clean(request.What), scene.On), cancellationToken);
}
