#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Takes back one's own last act, while nobody has done anything upon it.</summary>
[AllowedTo(Role.Officer, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record RetractAct(DossierId DossierId, int Version) : IDossierCommand;

/// <summary>Carries it out.</summary>
public sealed class RetractActHandler(DossierActs acts, IAppDb db) : IRequestHandler<RetractAct, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RetractAct request, CancellationToken cancellationToken) =>
        acts.DoAsync(
            request,
            async (dossier, scene) =>
            {
                var hadResult = dossier.Result is not null;
                dossier.Retract(scene.Process, scene.On);
                if (hadResult && dossier.Result is null)
                {
                    await ResultsStore.TakeBackAsync(db, dossier, scene, cancellationToken);
                }
            },
            cancellationToken);
}
