#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>Code of the most urgent dossier on this person's desk, another than the one just dealt with; null when there is none.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record NextAtDesk(DossierId Except) : IQuery<string?>;

/// <summary>Answers it.</summary>
public sealed class NextAtDeskHandler(IAppDb db, Occasions occasions) : IRequestHandler<NextAtDesk, string?>
{
    /// <inheritdoc/>
    public async Task<string?> Handle(NextAtDesk request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        return await ListDeskQueueHandler.Mine(db.Dossiers, on.By)
            .Where(dossier => dossier.Id != request.Except)
            .OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code)
            .Select(dossier => dossier.Code)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
