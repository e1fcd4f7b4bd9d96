#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Pilots;

/// <summary>A pilot: its window, procedures, counters and rules, and how it goes.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetPilot(string Key) : IQuery<PilotPage>;

/// <summary>The pilot.</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="Time">Where today lies in its time.</param>
/// <param name="Today">The legal day.</param>
/// <param name="ByProcedure">Figures so far, in the order of its procedures.</param>
/// <param name="Active">How many of its counters received something.</param>
public sealed record PilotPage(PilotScope Scope, PilotTime Time, DateOnly Today, IReadOnlyList<PilotFigures> ByProcedure, int Active)
{
    /// <summary>The sum.</summary>
    public PilotFigures Total { get; } = PilotFigures.Sum(ByProcedure);
}

/// <summary>Answers it, in one statement.</summary>
public sealed class GetPilotHandler(Occasions occasions, PilotCounts counts) : IRequestHandler<GetPilot, PilotPage>
{
    /// <inheritdoc/>
    public async Task<PilotPage> Handle(GetPilot request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var scope = PilotScope.Find(request.Key, province);
        var names = scope.Procedures.ToDictionary(each => each.Procedure.Id, each => each.Version);
        var lines = await PilotCounts.LinesAsync(counts.Dossiers([.. names.Keys], scope.Window, province), names, today, province, cancellationToken);
        return new PilotPage(
            scope,
            PilotTime.Of(scope.Decision, today, province.Clock.Calendar),
            today,
            [.. scope.Procedures.Select(each => PilotFigures.Sum(lines.Where(line => line.Procedure.Id == each.Procedure.Id).Select(line => line.Figures)))],
            scope.Counters.Count(counter => lines.Exists(line => line.Counter.Id == counter.Id && line.Figures.Received > 0)));
    }
}
