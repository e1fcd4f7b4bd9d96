using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Writes procedures as rows of a sheet. What it writes is read as no change at all.</summary>
public sealed class CatalogueCells(Province province, DateOnly day)
{
    /// <summary>The headings.</summary>
    public static IReadOnlyList<string> Headings { get; } = [.. ImportColumns.All.Select(column => column.ToText())];

    /// <summary>One procedure, as it stands.</summary>
    /// <param name="ordinal">Its number in the sheet.</param>
    /// <param name="code">Its national code.</param>
    /// <param name="id">Which it is; null for one that is not in the catalogue.</param>
    /// <param name="content">What is published of it.</param>
    public IReadOnlyList<string?> Row(int ordinal, string code, ProcedureId? id, ProcedureContent content) => [.. ImportColumns.All.Select(column => column switch
    {
        ImportColumn.Ordinal => $"{ordinal}",
        ImportColumn.Code => code,
        ImportColumn.Ways => IndependentWays.Text(IndependentWays.Of(content, id, province, day)),
        _ => Cell(column, content),
    })];

    /// <summary>What a content says in one column; "" for those that are not of the content.</summary>
    public string Cell(ImportColumn column, ProcedureContent content) => column switch
    {
        ImportColumn.Ignored or ImportColumn.Ordinal or ImportColumn.Code or ImportColumn.Ways or ImportColumn.Change => string.Empty,
        ImportColumn.Name => content.Name,
        ImportColumn.Field => content.Field,
        ImportColumn.Level => Level(content.Level),
        ImportColumn.Agency => content.AgencyKey is { } key ? province.Directory.AgencyOn(key, day)?.Name ?? key : string.Empty,
        ImportColumn.Division => content.Division ?? string.Empty,
        ImportColumn.Subjects => TypedLines.Text(content.Subjects),
        ImportColumn.Online => content.Online.ToText(),
        ImportColumn.Limit => content.LimitValue > 0 ? new TimeLimit(content.LimitValue, content.LimitUnit).ToText() : string.Empty,
        ImportColumn.Fees => FeeLines.Text(content.Fees),
        ImportColumn.Papers => PaperLines.Text(content.Papers),
        ImportColumn.Steps => StepLines.Text(content.Steps),
        ImportColumn.Result => content.ResultName,
        ImportColumn.Requirements => content.Requirements ?? string.Empty,
        ImportColumn.Sequence => content.Sequence ?? string.Empty,
        ImportColumn.LegalBasis => TypedLines.Text(content.LegalBasis),
        ImportColumn.Coordinators => TypedLines.Text(content.Coordinators),
        ImportColumn.Needs => TypedLines.Text(content.Needs),
        ImportColumn.Keywords => TypedLines.Text(content.Keywords),
    };

    /// <summary>"Tỉnh", "Huyện", "Xã".</summary>
    public static string Level(GovernmentLevel level) => level switch
    {
        GovernmentLevel.Province => "Tỉnh",
        GovernmentLevel.District => "Huyện",
        GovernmentLevel.Commune => "Xã",
    };
}
