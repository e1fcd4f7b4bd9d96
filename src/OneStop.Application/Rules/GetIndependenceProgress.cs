#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Rules;

/// <summary>The way to 100 %: which share of procedures is received independently of boundaries, now and over time.</summary>
/// <param name="Agency">Key of the agency whose procedures are still to be listed; null for all the person may propose.</param>
/// <param name="Page">Page of the procedures still to be proposed, from 1.</param>
[AllowedTo(Role.ProvincialOffice, Role.CatalogueEditor)]
public sealed record GetIndependenceProgress(string? Agency, int Page) : IQuery<IndependenceProgress>;

/// <summary>The progress.</summary>
/// <param name="Today">The legal day.</param>
/// <param name="Total">All procedures in force today.</param>
/// <param name="ByAgency">By competent agency, the one with most left to do first.</param>
/// <param name="ByField">By field, likewise.</param>
/// <param name="Months">By the last day of each month; from today on by the rules known today.</param>
/// <param name="Left">A page of the procedures that are not wholly independent yet.</param>
/// <param name="LeftCount">How many there are.</param>
/// <param name="Agencies">Keys and names of agencies with procedures left.</param>
/// <param name="Agency">Key of the agency the list is narrowed to.</param>
/// <param name="Page">From 1.</param>
/// <param name="HasMore">There is a next page.</param>
public sealed record IndependenceProgress(
    DateOnly Today,
    IndependenceShare Total,
    IReadOnlyList<NamedShare> ByAgency,
    IReadOnlyList<NamedShare> ByField,
    IReadOnlyList<MonthShare> Months,
    IReadOnlyList<MatrixRow> Left,
    int LeftCount,
    IReadOnlyList<(string Key, string Name)> Agencies,
    string? Agency,
    int Page,
    bool HasMore);

/// <summary>The share of one agency or field.</summary>
public sealed record NamedShare(string Name, IndependenceShare Share);

/// <summary>The share at the end of a month.</summary>
/// <param name="Day">Its last day.</param>
/// <param name="IsExpected">It lies ahead.</param>
/// <param name="Share">The share.</param>
public sealed record MonthShare(DateOnly Day, bool IsExpected, IndependenceShare Share);

/// <summary>Answers it from the snapshot, without the database.</summary>
public sealed class GetIndependenceProgressHandler(Occasions occasions) : IRequestHandler<GetIndependenceProgress, IndependenceProgress>
{
    private const int PageSize = 100;
    private static readonly DateOnly FirstMonth = new(2023, 1, 1);

    /// <inheritdoc/>
    public async Task<IndependenceProgress> Handle(GetIndependenceProgress request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var coverage = province.Rules.CoverageOn(today);
        var all = coverage.Versions.Select(version => (Version: version, Reach: coverage.Of(version)!)).ToList();
        var own = on.By.Role == Role.CatalogueEditor ? province.Directory.Agency(on.By.AgencyId).Key : null;
        var open = all.Where(each => each.Reach.Independence != Independence.Whole && (own is null || each.Version.AgencyKey == own)).ToList();
        var left = open
            .Where(each => string.IsNullOrEmpty(request.Agency) || Key(each.Version) == request.Agency)
            .Select(each => new MatrixRow(province.Catalogue.Procedure(each.Version.ProcedureId).Code, each.Version, NameOf(each.Version), each.Reach))
            .OrderByName(row => row.Agency).ThenBy(row => row.Code, StringComparer.Ordinal)
            .ToList();
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (left.Count + PageSize - 1) / PageSize));
        return new IndependenceProgress(
            today,
            IndependenceShare.Of(all.Select(each => each.Reach)),
            Shares(each => NameOf(each)),
            Shares(each => each.Field),
            [.. Months(province, today)],
            [.. left.Skip((page - 1) * PageSize).Take(PageSize)],
            left.Count,
            [.. open.Select(each => (Key(each.Version), NameOf(each.Version))).Distinct().OrderByName(each => each.Item2)],
            request.Agency,
            page,
            left.Count > page * PageSize);

        string NameOf(ProcedureVersion version) => Competents.NameOf(version, province.Directory, today);
        static string Key(ProcedureVersion version) => version.AgencyKey ?? $"ubnd-{version.Level.ToString().ToLowerInvariant()}";
        List<NamedShare> Shares(Func<ProcedureVersion, string> by) =>
            [.. all.GroupBy(each => by(each.Version), StringComparer.Ordinal)
                .Select(group => new NamedShare(group.Key, IndependenceShare.Of(group.Select(each => each.Reach))))
                .OrderByDescending(each => each.Share.Total - each.Share.Whole).ThenByName(each => each.Name)];
    }

    private static IEnumerable<MonthShare> Months(Province province, DateOnly today)
    {
        for (var month = FirstMonth; month.Year <= today.Year + 1; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            var coverage = province.Rules.CoverageOn(last);
            yield return new MonthShare(last, last > today, IndependenceShare.Of(coverage.Versions.Select(version => coverage.Of(version)!)));
        }
    }
}
