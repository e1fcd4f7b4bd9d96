#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The collection counter has the result.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record AcknowledgeResult(DossierId DossierId, int Version) : IDossierCommand;

/// <summary>Carries it out.</summary>
public sealed class AcknowledgeResultHandler(DossierActs acts, IAppDb db, ICurrentTenant tenant) : IRequestHandler<AcknowledgeResult, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(AcknowledgeResult request, CancellationToken cancellationToken) =>
        acts.DoAsync(
            request,
            (dossier, scene) =>
            {
                dossier.AcknowledgeResult(scene.On);
                ResultReadyMail.Write(db, tenant.Tenant, dossier, scene);
            },
            cancellationToken);
}
