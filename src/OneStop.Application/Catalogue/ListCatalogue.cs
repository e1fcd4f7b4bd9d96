#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>The catalogue on a day, narrowed as asked.</summary>
/// <param name="Query">Words as people type them.</param>
/// <param name="Field">Only this field.</param>
/// <param name="AgencyKey">Only this agency's; <c>cap-huyen</c>, <c>cap-xa</c> for those of committees.</param>
/// <param name="Standing">Only those that stand so.</param>
/// <param name="Page">From 1.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ListCatalogue(string? Query, string? Field, string? AgencyKey, ProcedureStanding? Standing, int Page) : IQuery<CataloguePage>;

/// <summary>How a procedure stands on a day.</summary>
public enum ProcedureStanding
{
    /// <summary>Đang có hiệu lực.</summary>
    InForce = 1,

    /// <summary>Sắp có hiệu lực.</summary>
    Coming = 2,

    /// <summary>Hết hiệu lực.</summary>
    Ended = 3,
}

/// <summary>One page of the catalogue.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Total">How many match.</param>
/// <param name="Fields">Fields with how many procedures in force.</param>
/// <param name="Agencies">Agencies with how many procedures in force.</param>
/// <param name="OwnAgencyKey">The agency whose procedures the person looking writes about; null for the Office.</param>
public sealed record CataloguePage(
    IReadOnlyList<CatalogueRow> Rows, int Total, IReadOnlyList<(string Field, int Count)> Fields, IReadOnlyList<(string Key, string Name, int Count)> Agencies, string? OwnAgencyKey)
{
    /// <summary>Rows on one page.</summary>
    public const int PageSize = 50;
}

/// <summary>A procedure in the list.</summary>
public sealed record CatalogueRow(string Code, ProcedureVersion Version, string Agency, ProcedureStanding Standing);

/// <summary>Answers it, without a statement.</summary>
public sealed class ListCatalogueHandler(Occasions occasions) : IRequestHandler<ListCatalogue, CataloguePage>
{
    /// <inheritdoc/>
    public async Task<CataloguePage> Handle(ListCatalogue request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var (today, catalogue) = (province.Time.Day(on.At), province.Catalogue);
        var found = catalogue.Search(request.Query, today)
            .Where(version => string.IsNullOrEmpty(request.Field) || version.Field == request.Field)
            .Where(version => string.IsNullOrEmpty(request.AgencyKey) || KeyOf(version) == request.AgencyKey)
            .Where(version => request.Standing is null || StandingOf(version, today) == request.Standing)
            .ToList();
        var inForce = catalogue.VersionsOn(today).ToList();
        return new CataloguePage(
            [.. found.Skip((Math.Max(1, request.Page) - 1) * CataloguePage.PageSize).Take(CataloguePage.PageSize)
                .Select(version => new CatalogueRow(catalogue.Procedure(version.ProcedureId).Code, version, NameOf(KeyOf(version), province.Directory), StandingOf(version, today)))],
            found.Count,
            [.. inForce.CountBy(version => version.Field).OrderByName(each => each.Key).Select(each => (each.Key, each.Value))],
            [.. inForce.CountBy(KeyOf).Select(each => (each.Key, NameOf(each.Key, province.Directory), each.Value)).OrderByName(each => each.Item2)],
            on.By.Role == Role.CatalogueEditor ? province.Directory.Agency(on.By.AgencyId).Key : null);
    }

    /// <summary>By what a procedure is narrowed: its agency, or the level of the committees that decide it.</summary>
    internal static string KeyOf(ProcedureVersion version) => version.AgencyKey ?? version.Level switch
    {
        GovernmentLevel.Province => "cap-tinh",
        GovernmentLevel.District => "cap-huyen",
        GovernmentLevel.Commune => "cap-xa",
    };

    private static string NameOf(string key, ProvinceDirectory directory) => key switch
    {
        "cap-tinh" => "UBND cấp tỉnh",
        "cap-huyen" => "UBND cấp huyện",
        "cap-xa" => "UBND cấp xã",
        _ => directory.Agencies.Where(agency => agency.Key == key).MaxBy(agency => agency.Valid.From)?.ShortName ?? key,
    };

    private static ProcedureStanding StandingOf(ProcedureVersion version, DateOnly today) =>
        version.Valid.Contains(today) ? ProcedureStanding.InForce
        : version.Valid.From > today ? ProcedureStanding.Coming
        : ProcedureStanding.Ended;
}
