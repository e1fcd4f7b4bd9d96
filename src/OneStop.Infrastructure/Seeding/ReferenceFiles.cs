using CsvHelper.Configuration.Attributes;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding;

// The shapes of the files in data/, one record per object; what they mean is told in data/README.md.
internal sealed record TenantFile(string Key, string Name, string FullName, string AgencyCode, string ProvinceCode, IReadOnlyList<string> Hosts, string TimeZone, string Hotline);

internal sealed record UnitRow
{
    [Name("code")]
    public required string Code { get; init; }

    [Name("name")]
    public required string Name { get; init; }

    [Name("level"), EnumIgnoreCase]
    public required GovernmentLevel Level { get; init; }

    [Name("parent_code")]
    public required string ParentCode { get; init; }
}

internal sealed record SuccessionRow
{
    [Name("old_code")]
    public required string OldCode { get; init; }

    [Name("new_code")]
    public required string NewCode { get; init; }

    [Name("extent")]
    public required string Extent { get; init; }

    [Name("certainty"), Optional]
    public string? Certainty { get; init; }
}

internal sealed record AgencyItem(
    string Key, string Code, string Name, string ShortName, GovernmentLevel Level, DateOnly ValidFrom, DateOnly? ValidUntil, IReadOnlyList<string> Divisions, string? Successor);

internal sealed record CountersFile(ProvincialCounterItem Provincial, IReadOnlyDictionary<string, CounterItem> Districts, IReadOnlyDictionary<string, CounterItem> Communes2025);

internal sealed record ProvincialCounterItem(string Name, string ShortName, string Address, string Hotline, string OpeningHours, bool IsSample, DateOnly ValidFrom);

internal sealed record CounterItem(string Address, string Hotline, bool IsSample);

internal sealed record CalendarFile(
    IReadOnlyList<WorkingHoursItem> WorkingHours, IReadOnlyList<YearItem> Years, IReadOnlyList<DayItem> Days, IReadOnlyList<PolicyItem> DeadlinePolicies, IReadOnlyList<FormSetItem> FormSets, IReadOnlyList<CutoffItem> HandOverCutoff);

internal sealed record WorkingHoursItem(DateOnly ValidFrom, DateOnly? ValidUntil, IReadOnlyList<TimeOnly> Morning, IReadOnlyList<TimeOnly> Afternoon);

internal sealed record YearItem(int Year, bool Announced, string Basis);

internal sealed record DayItem(DateOnly Date, CalendarDayKind Kind, string Name);

internal sealed record PolicyItem(DateOnly ValidFrom, DateOnly? ValidUntil, DeadlineRule Rule, string Basis, ClockChoice? Choices);

internal sealed record FormSetItem(DateOnly ValidFrom, DateOnly? ValidUntil, string Key, string Name);

internal sealed record CutoffItem(DateOnly ValidFrom, DateOnly? ValidUntil, TimeOnly Time, string Basis);

internal sealed record CatalogueFile(IReadOnlyList<DecisionItem> Decisions, IReadOnlyList<ProcedureItem> Procedures, IReadOnlyList<RuleItem> ReceiptRules);

internal sealed record DecisionItem(string Key, string Number, string Title, DateOnly ValidFrom, DateOnly? ValidUntil, string Kind);

internal sealed record ProcedureItem(string Code, string Name, string Field, IReadOnlyList<string> Keywords, IReadOnlyList<string>? Needs, IReadOnlyList<VersionItem> Versions);

internal sealed record VersionItem(
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    GovernmentLevel Level,
    CompetenceItem Competence,
    string? Division,
    IReadOnlyList<string> Subject,
    OnlineService? Online,
    LimitItem TimeLimit,
    FeeItem? Fee,
    string Result,
    IReadOnlyList<string> LegalBasis,
    IReadOnlyList<PaperItem> Papers,
    IReadOnlyList<StepItem> Process);

internal sealed record CompetenceItem(string? Agency, GovernmentLevel? ByCommune);

internal sealed record LimitItem(int Value, TimeLimitUnit Unit);

internal sealed record FeeItem(decimal Amount, string Name, string? Kind);

internal sealed record PaperItem(string Name, PaperKind Kind, int Quantity, bool Required, string? Form, bool Digitise);

internal sealed record StepItem(StepKind Step, string Name, Role Role, decimal Hours, bool Counted);

internal sealed record RuleItem(
    string Key,
    IReadOnlyList<string>? Procedures,
    GovernmentLevel? Level,
    IReadOnlyList<GovernmentLevel> CounterLevels,
    ReceiptScope Scope,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string Decision,
    string Article,
    string Text);

internal sealed record NamesFile(
    IReadOnlyList<string> Surnames,
    IReadOnlyList<string> MaleMiddle,
    IReadOnlyList<string> MaleGiven,
    IReadOnlyList<string> FemaleMiddle,
    IReadOnlyList<string> FemaleGiven,
    IReadOnlyList<string> Companies,
    IReadOnlyList<string> Hamlets);
