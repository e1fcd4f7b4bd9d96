#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>The one search box of every page: dossiers these people may see.</summary>
[AllowedTo]
public sealed record FindDossiers(string? Query) : IQuery<IReadOnlyList<DossierRow>>;

/// <summary>Answers it.</summary>
public sealed class FindDossiersHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<FindDossiers, IReadOnlyList<DossierRow>>
{
    private const int Most = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DossierRow>> Handle(FindDossiers request, CancellationToken cancellationToken)
    {
        if (VietnameseText.Clean(request.Query).Length == 0)
        {
            return [];
        }

        var (on, province) = await occasions.NowAsync(cancellationToken);
        var found = DossierSearch.Narrow(db.Dossiers.VisibleTo(on.By), request.Query);
        return await rows.ReadAsync(found.OrderByDescending(dossier => dossier.ReceivedAt).Take(Most), province, cancellationToken);
    }
}
