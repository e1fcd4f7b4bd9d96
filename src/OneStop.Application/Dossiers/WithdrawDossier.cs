#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The applicant takes the dossier back.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record WithdrawDossier(DossierId DossierId, int Version, string? Reason) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class WithdrawDossierValidator : AbstractValidator<WithdrawDossier>
{
    /// <summary>The rules.</summary>
    public WithdrawDossierValidator()
    {
        RuleFor(command => command.Reason).Reason("lý do rút hồ sơ");
    }
}

/// <summary>Carries it out.</summary>
public sealed class WithdrawDossierHandler(DossierActs acts) : IRequestHandler<WithdrawDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(WithdrawDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Withdraw(VietnameseText.Clean(request.Reason), scene.On), cancellationToken);
}
