#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Dossiers;

/// <summary>A counter receives an online dossier: the clock starts and the receipt is issued (Mẫu 01).</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record AcceptDossier(DossierId DossierId, int Version) : IDossierCommand;

/// <summary>Carries it out.</summary>
public sealed class AcceptDossierHandler(DossierActs acts, FormIssuer forms) : IRequestHandler<AcceptDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(AcceptDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            dossier.Accept(scene.Province.LawOn(dossier, scene.Province.Time.Day(scene.On.At)), scene.On);
            await forms.IssueAsync(FormKind.Receipt, FormContents.Receipt(dossier, scene.Province), dossier, scene.On, scene.Province, 0, cancellationToken);
        },
        cancellationToken);
}
