#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Takes back what was forwarded and not yet opened.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader)]
public sealed record TakeBackDossier(DossierId DossierId, int Version) : IDossierCommand;

/// <summary>Carries it out.</summary>
public sealed class TakeBackDossierHandler(DossierActs acts) : IRequestHandler<TakeBackDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(TakeBackDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.TakeBack(scene.Process, scene.On), cancellationToken);
}
