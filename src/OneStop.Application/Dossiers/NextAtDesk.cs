#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>The dossier to open after the one just dealt with: the next of the list the person came from, else the most urgent on their desk; null when there is none.</summary>
/// <param name="Except">The one just dealt with.</param>
/// <param name="From">The list, and the place of that dossier in it; null when they did not come from one.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record NextAtDesk(DossierId Except, WorkFilter? From) : IQuery<NextDossier?>;

/// <summary>The dossier to open next.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Place">Its place in the list.</param>
public sealed record NextDossier(string Code, WorkCursor Place);

/// <summary>Answers it.</summary>
public sealed class NextAtDeskHandler(Occasions occasions, WorkLists lists) : IRequestHandler<NextAtDesk, NextDossier?>
{
    /// <inheritdoc/>
    public async Task<NextDossier?> Handle(NextAtDesk request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var from = request.From is null or { View: DeskView.Province } ? new WorkFilter() : request.From;
        return await lists.NextAsync(from, request.Except, on, province, cancellationToken);
    }
}
