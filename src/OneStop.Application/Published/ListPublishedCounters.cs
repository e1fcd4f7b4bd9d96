#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>Counters in operation on a day.</summary>
/// <param name="Query">Words of the name or address.</param>
/// <param name="Level">Of one level only.</param>
/// <param name="District">Code of a district, until 30/06/2025.</param>
/// <param name="On">The day; null for today.</param>
[OpenToPublic]
public sealed record ListPublishedCounters(string? Query = null, GovernmentLevel? Level = null, string? District = null, DateOnly? On = null) : IQuery<PublishedCounters>;

/// <summary>The counters and how to narrow them.</summary>
/// <param name="Rows">Those that match, the provincial centre first.</param>
/// <param name="Total">All in operation.</param>
/// <param name="Levels">By level.</param>
/// <param name="Districts">By district; empty from 01/07/2025.</param>
/// <param name="Day">The legal day it is told for.</param>
public sealed record PublishedCounters(IReadOnlyList<CounterRow> Rows, int Total, IReadOnlyList<Facet> Levels, IReadOnlyList<Facet> Districts, DateOnly Day);

/// <summary>Answers it.</summary>
public sealed class ListPublishedCountersHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<ListPublishedCounters, PublishedCounters>
{
    /// <inheritdoc/>
    public async Task<PublishedCounters> Handle(ListPublishedCounters request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var day = request.On ?? province.Time.Day(time.GetUtcNow());
        var search = new CounterSearch(request.Query);
        var all = province.Directory.CountersOn(day).OrderBy(counter => counter.Level).ThenByName(counter => counter.ShortName).Select(counter => CounterRow.Of(counter, province.Directory, day)).ToList();
        var found = all.Where(row => search.Finds(row.Counter)).ToList();
        return new PublishedCounters(
            [.. found.Where(IsOfLevel).Where(IsOfDistrict)],
            all.Count,
            [.. found.Where(IsOfDistrict).GroupBy(row => row.Counter.Level).OrderBy(same => same.Key).Select(same => new Facet(same.Key.ToString(), same.Key.ToText(), same.Count()))],
            [.. found.Where(IsOfLevel).Where(row => row.District is not null).GroupBy(row => row.District!.Code, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => new Facet(same.Key, same.First().District!.Name, same.Count()))],
            day);

        bool IsOfLevel(CounterRow row) => request.Level is null || request.Level == row.Counter.Level;

        bool IsOfDistrict(CounterRow row) => request.District is null || request.District == row.District?.Code;
    }
}
