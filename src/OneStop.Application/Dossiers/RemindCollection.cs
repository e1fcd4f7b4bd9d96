#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Notes that the applicant was reminded, e.g. by telephone, to collect the result.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record RemindCollection(DossierId DossierId, int Version, string? Note) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class RemindCollectionValidator : AbstractValidator<RemindCollection>
{
    /// <summary>The rules.</summary>
    public RemindCollectionValidator()
    {
        RuleFor(command => command.Note).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class RemindCollectionHandler(DossierActs acts) : IRequestHandler<RemindCollection, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RemindCollection request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.RemindCollection(VietnameseText.Clean(request.Note), scene.On), cancellationToken);
}
