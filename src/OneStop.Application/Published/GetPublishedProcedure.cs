#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Published;

/// <summary>All that is published of a procedure.</summary>
/// <param name="Code">National code.</param>
/// <param name="On">A day of the version asked for; null for the one people need now.</param>
/// <param name="Place">Words to find one of the counters by.</param>
[OpenToPublic]
public sealed record GetPublishedProcedure(string Code, DateOnly? On = null, string? Place = null) : IQuery<PublishedProcedure>;

/// <summary>A procedure for somebody who needs it, or wants to know how it was.</summary>
/// <param name="Row">The version shown.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Cases">What holds for each case.</param>
/// <param name="Places">Where it may be handed in today; empty unless the version is in force today.</param>
/// <param name="History">All versions, the newest first.</param>
public sealed record PublishedProcedure(
    PublishedRow Row,
    DateOnly Today,
    IReadOnlyList<CaseTerms> Cases,
    IReadOnlyList<PlaceGroup> Places,
    IReadOnlyList<PublishedRow> History)
{
    /// <summary>The version shown.</summary>
    public ProcedureVersion Version => Row.Version;

    /// <summary>The version in force today; null when there is none.</summary>
    public PublishedRow? Current => History.FirstOrDefault(row => row.State == PublishedState.InForce);
}

/// <summary>Answers it.</summary>
public sealed class GetPublishedProcedureHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<GetPublishedProcedure, PublishedProcedure>
{
    /// <inheritdoc/>
    public async Task<PublishedProcedure> Handle(GetPublishedProcedure request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var today = province.Time.Day(time.GetUtcNow());
        var procedure = province.Catalogue.Find(request.Code) ?? throw new NotFoundException("Procedure");
        var version = (request.On is { } day ? province.Catalogue.VersionOn(procedure.Id, day) : province.Catalogue.KnownAs(procedure.Id, today))
            ?? throw new NotFoundException("ProcedureVersion");
        var rows = new PublishedRows(province, today);
        return new PublishedProcedure(
            rows.Of(version),
            today,
            CaseTerms.Of(version),
            Places(province, version, today, new CounterSearch(request.Place)),
            [.. province.Catalogue.VersionsOf(procedure.Id).Reverse().Select(rows.Of)]);
    }

    private static List<PlaceGroup> Places(Province province, ProcedureVersion version, DateOnly today, CounterSearch search) =>
        [.. from counter in province.Directory.CountersOn(today).OrderBy(each => each.Level).ThenByName(each => each.ShortName)
            let reach = province.Rules.ReachOf(version, counter, today)
            where reach is not null
            group counter by (counter.Level, reach.Rule, reach.IsForAnyone) into same
            orderby same.Key.Level
            select new PlaceGroup(
                same.Key.Level,
                same.Key.Rule,
                province.Catalogue.Decision(same.Key.Rule.DecisionId),
                same.Key.IsForAnyone,
                same.Count(),
                [.. same.Where(search.Finds)])];
}
