#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Published;

/// <summary>Published procedures as somebody looks for them; only what is in force on the day unless asked otherwise.</summary>
/// <param name="Filter">What is looked for.</param>
/// <param name="Page">Page from 1; null for everything at once.</param>
/// <param name="On">The day; null for today.</param>
[OpenToPublic]
public sealed record ListPublishedProcedures(ProcedureFilter Filter, int? Page = 1, DateOnly? On = null) : IQuery<PublishedProcedures>;

/// <summary>One page of them, and how the list can be narrowed.</summary>
/// <param name="Rows">This page's.</param>
/// <param name="Total">How many match.</param>
/// <param name="InForce">How many are in force on the day, whatever is looked for.</param>
/// <param name="Facets">How to narrow the list.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="HasMore">There is a next page.</param>
/// <param name="Day">The legal day it is told for.</param>
public sealed record PublishedProcedures(IReadOnlyList<PublishedRow> Rows, int Total, int InForce, ProcedureFacets Facets, int Page, bool HasMore, DateOnly Day);

/// <summary>Answers it.</summary>
public sealed class ListPublishedProceduresHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<ListPublishedProcedures, PublishedProcedures>
{
    private const int PageSize = 25;
    private const int LongestQuery = 200;

    /// <inheritdoc/>
    public async Task<PublishedProcedures> Handle(ListPublishedProcedures request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var day = request.On ?? province.Time.Day(time.GetUtcNow());
        var rows = new PublishedRows(province, day);
        var found = Find(province.Catalogue, request.Filter.Query, day)
            .Where(version => request.Filter.ShowsAll || version.Valid.Contains(day))
            .Select(rows.Of)
            .ToList();
        var shown = found.Where(row => new FilterMatch(row, request.Filter).IsWhole).ToList();
        var last = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(request.Page ?? 1, 1, last);
        return new PublishedProcedures(
            request.Page is null ? shown : [.. shown.Skip((page - 1) * PageSize).Take(PageSize)],
            shown.Count,
            province.Catalogue.VersionsOn(day).Count(),
            ProcedureFacets.Of(found, request.Filter),
            page,
            request.Page is not null && page < last,
            day);
    }

    // Whoever types gets the best match first, whoever browses goes field by field.
    private static IEnumerable<ProcedureVersion> Find(ProcedureCatalogue catalogue, string? query, DateOnly day)
    {
        if (!string.IsNullOrWhiteSpace(query))
        {
            return catalogue.Search(query.Length > LongestQuery ? query[..LongestQuery] : query, day);
        }

        var order = new FieldOrder();
        return catalogue.Procedures
            .Select(procedure => (procedure.Code, Version: catalogue.KnownAs(procedure.Id, day)))
            .Where(known => known.Version is not null)
            .OrderBy(known => order.KeyOf(known.Version!.Field), StringComparer.Ordinal)
            .ThenBy(known => known.Code, StringComparer.Ordinal)
            .Select(known => known.Version!);
    }
}
