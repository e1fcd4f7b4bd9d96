#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>A counter receives an online dossier: the clock starts.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record AcceptDossier(DossierId DossierId, int Version) : IDossierCommand;

/// <summary>Carries it out.</summary>
public sealed class AcceptDossierHandler(DossierActs acts) : IRequestHandler<AcceptDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(AcceptDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Accept(scene.Province.LawOn(dossier, scene.Province.Time.Day(scene.On.At)), scene.On), cancellationToken);
}
