#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Rules;

/// <summary>Which procedures may be received at which counters on a day, by level of counter.</summary>
/// <param name="Day">The day; null for today.</param>
/// <param name="Level">Level that decides the procedure; null for all.</param>
/// <param name="Field">Field of the procedure; null for all.</param>
/// <param name="Agency">Key of the competent agency; null for all.</param>
/// <param name="Independence">Only procedures received so far beyond their agency; null for all.</param>
/// <param name="Query">Words or code as people type them.</param>
/// <param name="Page">From 1.</param>
[AllowedTo]
public sealed record GetReceptionMatrix(DateOnly? Day, GovernmentLevel? Level, string? Field, string? Agency, Independence? Independence, string? Query, int Page) : IQuery<ReceptionMatrix>;

/// <summary>A page of the matrix.</summary>
/// <param name="Day">The day.</param>
/// <param name="Today">The legal day now.</param>
/// <param name="Levels">Columns, with the number of counters of the level in operation.</param>
/// <param name="Rows">Procedures in force on the day.</param>
/// <param name="Counts">Of the procedures found: how many are received so far beyond their agency.</param>
/// <param name="Fields">All fields of procedures in force.</param>
/// <param name="Agencies">All agencies named by procedures in force.</param>
/// <param name="Page">From 1; the last where a later one was asked for.</param>
/// <param name="HasMore">There is a next page.</param>
public sealed record ReceptionMatrix(
    DateOnly Day,
    DateOnly Today,
    IReadOnlyList<(GovernmentLevel Level, int Counters)> Levels,
    IReadOnlyList<MatrixRow> Rows,
    IReadOnlyDictionary<Independence, int> Counts,
    IReadOnlyList<string> Fields,
    IReadOnlyList<Agency> Agencies,
    int Page,
    bool HasMore)
{
    /// <summary>How many procedures were found.</summary>
    public int Found => Counts.Values.Sum();
}

/// <summary>A procedure and where it may be received.</summary>
/// <param name="Code">National code.</param>
/// <param name="Version">As it is in force.</param>
/// <param name="Agency">The competent agency, or the committees that are.</param>
/// <param name="Reach">Where it may be received.</param>
public sealed record MatrixRow(string Code, ProcedureVersion Version, string Agency, ProcedureReach Reach);

/// <summary>Answers it from the snapshot, without the database.</summary>
public sealed class GetReceptionMatrixHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<GetReceptionMatrix, ReceptionMatrix>
{
    private const int PageSize = 50;

    /// <inheritdoc/>
    public async Task<ReceptionMatrix> Handle(GetReceptionMatrix request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var today = province.Time.Day(time.GetUtcNow());
        var day = request.Day ?? today;
        var coverage = province.Rules.CoverageOn(day);
        var found = Sorted(request, province, coverage, day)
            .Select(version => (Version: version, Reach: coverage.Of(version)!))
            .Where(each => request.Independence is null || each.Reach.Independence == request.Independence)
            .ToList();
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return new ReceptionMatrix(
            day,
            today,
            [.. coverage.Levels.Select(level => (level, coverage.Counters.Count(counter => counter.Level == level)))],
            [.. found.Skip((page - 1) * PageSize).Take(PageSize).Select(each => new MatrixRow(
                province.Catalogue.Procedure(each.Version.ProcedureId).Code,
                each.Version,
                Competents.NameOf(each.Version, province.Directory, day),
                each.Reach))],
            Enum.GetValues<Independence>().ToDictionary(kind => kind, kind => found.Count(each => each.Reach.Independence == kind)),
            [.. coverage.Versions.Select(version => version.Field).Distinct(StringComparer.Ordinal).OrderByName(each => each)],
            [.. coverage.Versions.Select(version => version.AgencyKey).Distinct(StringComparer.Ordinal)
                .Select(key => key is null ? null : province.Directory.AgencyOn(key, day)).OfType<Agency>().OrderByName(agency => agency.Name)],
            page,
            found.Count > page * PageSize);
    }

    // A search brings what fits best first; without one the list stands in the order of codes.
    private static IEnumerable<ProcedureVersion> Sorted(GetReceptionMatrix request, Province province, ReceiptCoverage coverage, DateOnly day)
    {
        var versions = string.IsNullOrWhiteSpace(request.Query)
            ? coverage.Versions.OrderBy(version => province.Catalogue.Procedure(version.ProcedureId).Code, StringComparer.Ordinal)
            : province.Catalogue.Search(request.Query, day).Where(version => coverage.Of(version) is not null);
        return versions.Where(version =>
            (request.Level is null || version.Level == request.Level)
            && (string.IsNullOrEmpty(request.Field) || version.Field == request.Field)
            && (string.IsNullOrEmpty(request.Agency) || version.AgencyKey == request.Agency));
    }
}
