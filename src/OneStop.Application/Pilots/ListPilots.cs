#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Pilots;

/// <summary>All pilots, the latest first.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ListPilots : IQuery<IReadOnlyList<PilotRow>>;

/// <summary>A pilot in the list.</summary>
public sealed record PilotRow(PilotScope Scope, PilotTime Time);

/// <summary>Answers it from the snapshot, without the database.</summary>
public sealed class ListPilotsHandler(Occasions occasions) : IRequestHandler<ListPilots, IReadOnlyList<PilotRow>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PilotRow>> Handle(ListPilots request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        return [.. PilotScope.All(province).Select(scope => new PilotRow(scope, PilotTime.Of(scope.Decision, today, province.Clock.Calendar)))];
    }
}
