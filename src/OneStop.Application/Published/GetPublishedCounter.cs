#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>A counter and all it receives on a day.</summary>
/// <param name="Key">Its key.</param>
/// <param name="On">The day; null for today.</param>
[OpenToPublic]
public sealed record GetPublishedCounter(string Key, DateOnly? On = null) : IQuery<PublishedCounter>;

/// <summary>A counter for those who go there, and for the wall it hangs on.</summary>
/// <param name="Row">The counter.</param>
/// <param name="AgencyName">The agency it belongs to.</param>
/// <param name="Day">The legal day it is told for.</param>
/// <param name="Lines">What it receives, by field and code; empty when it is not in operation.</param>
/// <param name="Successors">Who took over, when it has ended.</param>
public sealed record PublishedCounter(CounterRow Row, string AgencyName, DateOnly Day, IReadOnlyList<CounterLine> Lines, IReadOnlyList<Counter> Successors)
{
    /// <summary>The counter.</summary>
    public Counter Counter => Row.Counter;

    /// <summary>Whether it is in operation on the day.</summary>
    public bool IsOpen => Counter.Valid.Contains(Day);

    /// <summary>Whether it has ended by the day; otherwise it is open, or opens later.</summary>
    public bool HasEnded => Counter.Valid.LastDay < Day;
}

/// <summary>Answers it.</summary>
public sealed class GetPublishedCounterHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<GetPublishedCounter, PublishedCounter>
{
    /// <inheritdoc/>
    public async Task<PublishedCounter> Handle(GetPublishedCounter request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var day = request.On ?? province.Time.Day(time.GetUtcNow());

        // Codes of units are used again with another meaning: the one in operation, else the last there was.
        var counter = province.Directory.Counters
            .Where(each => each.Key == request.Key)
            .OrderByDescending(each => each.Valid.Contains(day))
            .ThenByDescending(each => each.Valid.From)
            .FirstOrDefault() ?? throw new NotFoundException("Counter");
        var then = counter.Valid.Contains(day) ? day : counter.Valid.LastDay is { } last && last < day ? last : counter.Valid.From;
        var published = new PublishedCounter(
            CounterRow.Of(counter, province.Directory, then),
            province.Directory.Agency(counter.AgencyId).Name,
            day,
            counter.Valid.Contains(day) ? Lines(province, counter, day) : [],
            []);
        return published.HasEnded ? published with { Successors = CounterSuccessors.On(province, counter, day) } : published;
    }

    private static List<CounterLine> Lines(Province province, Counter counter, DateOnly day)
    {
        var rows = new PublishedRows(province, day);
        var order = new FieldOrder();
        return [.. (from version in province.Catalogue.VersionsOn(day)
                   let reach = province.Rules.ReachOf(version, counter, day)
                   where reach is not null
                   let line = new CounterLine(rows.Of(version), reach.Rule, province.Catalogue.Decision(reach.Rule.DecisionId), reach.IsForAnyone)
                   select line)
            .OrderBy(line => order.KeyOf(line.Row.Version.Field), StringComparer.Ordinal)
            .ThenBy(line => line.Row.Code, StringComparer.Ordinal)];
    }
}
