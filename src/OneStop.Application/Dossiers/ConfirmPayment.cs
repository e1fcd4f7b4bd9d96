#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The counter confirms that the financial duty is met.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ConfirmPayment(DossierId DossierId, int Version, string? Note) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ConfirmPaymentValidator : AbstractValidator<ConfirmPayment>
{
    /// <summary>The rules.</summary>
    public ConfirmPaymentValidator()
    {
        RuleFor(command => command.Note).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class ConfirmPaymentHandler(DossierActs acts) : IRequestHandler<ConfirmPayment, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ConfirmPayment request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.ConfirmPayment(VietnameseText.Clean(request.Note), scene.On), cancellationToken);
}
