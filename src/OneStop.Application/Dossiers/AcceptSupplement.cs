#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>The counter has taken in the supplement; the time limit runs anew.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record AcceptSupplement(DossierId DossierId, int Version, string? Note) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class AcceptSupplementValidator : AbstractValidator<AcceptSupplement>
{
    /// <summary>The rules.</summary>
    public AcceptSupplementValidator()
    {
        RuleFor(command => command.Note).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class AcceptSupplementHandler(DossierActs acts) : IRequestHandler<AcceptSupplement, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(AcceptSupplement request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.AcceptSupplement(scene.Terms.Limit, VietnameseText.Clean(request.Note), scene.On), cancellationToken);
}
