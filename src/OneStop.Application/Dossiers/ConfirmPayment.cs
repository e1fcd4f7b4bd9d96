#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The counter confirms that the financial duty is met; a date that moved stands on a numbered re-issue of the receipt.</summary>
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
public sealed class ConfirmPaymentHandler(DossierActs acts, NewReceipts receipts) : IRequestHandler<ConfirmPayment, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ConfirmPayment request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var before = dossier.DueAt;
            if (dossier.ConfirmPayment(VietnameseText.Clean(request.Note), scene.On))
            {
                await receipts.IssueAsync(TimeOwner.Payment, dossier, before!.Value, scene, cancellationToken);
            }
        },
        cancellationToken);
}
