using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding;

/// <summary>Procedures with their versions, decisions and receipt rules.</summary>
internal sealed record CatalogueSeed(
    IReadOnlyList<Procedure> Procedures, IReadOnlyList<ProcedureVersion> Versions, IReadOnlyList<CatalogueDecision> Decisions, IReadOnlyList<ReceiptRule> Rules)
{
    /// <summary>Reads the tenant's file.</summary>
    /// <exception cref="ArgumentException">When the steps of a process do not add up to its time limit.</exception>
    public static CatalogueSeed Read(Tenant tenant)
    {
        var file = ReferenceFolder.Json<CatalogueFile>(tenant.Key, "catalogue.json");
        var procedures = file.Procedures.ToDictionary(item => item.Code, item => Procedure(tenant.Id, item));
        var decisions = file.Decisions.ToDictionary(item => item.Key, item => Decision(tenant.Id, item));
        var versions = file.Procedures.SelectMany(item => item.Versions.Select(version => Version(tenant.Id, procedures[item.Code].Id, version))).ToList();
        foreach (var version in versions)
        {
            // Reading the process checks it: a wrong file is refused here, not at a counter.
            _ = version.Process;
        }

        return new CatalogueSeed(
            [.. procedures.Values],
            versions,
            [.. decisions.Values],
            [.. file.ReceiptRules.SelectMany(item => RulesOf(tenant.Id, item, procedures, decisions[item.Decision].Id))]);
    }

    private static Procedure Procedure(TenantId tenant, ProcedureItem item) => new()
    {
        TenantId = tenant,
        Id = Id.New<ProcedureId>(),
        Code = item.Code,
        Name = item.Name,
        Field = item.Field,
        SearchKey = ' ' + VietnameseText.SearchKey(string.Join(' ', [item.Code, item.Code.Replace(".", string.Empty, StringComparison.Ordinal), item.Name, item.Field, .. item.Keywords])),
    };

    private static CatalogueDecision Decision(TenantId tenant, DecisionItem item) => new()
    {
        TenantId = tenant,
        Id = Id.New<DecisionId>(),
        Key = item.Key,
        Number = item.Number,
        Title = item.Title,
        IsPilot = item.Kind == "pilot",
        Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
    };

    private static ProcedureVersion Version(TenantId tenant, ProcedureId procedure, VersionItem item) => new()
    {
        TenantId = tenant,
        Id = Id.New<ProcedureVersionId>(),
        ProcedureId = procedure,
        Level = item.Competence.ByCommune is { } level && level != item.Level
            ? throw new InvalidDataException($"A procedure of {item.Level} cannot be decided at {level}.")
            : item.Level,
        AgencyKey = item.Competence.Agency,
        Division = item.Division,
        LimitValue = item.TimeLimit.Value,
        LimitUnit = item.TimeLimit.Unit,
        Fee = item.Fee?.Amount ?? 0,
        FeeName = item.Fee?.Name,
        ResultName = item.Result,
        LegalBasis = item.LegalBasis,
        Papers = [.. item.Papers.Select(paper => new RequiredPaper(paper.Name, paper.Kind, paper.Quantity, paper.Required, paper.Form, paper.Digitise))],
        Steps = [.. item.Process.Select(step => new ProcessStep(step.Step, step.Name, step.Role, step.Hours, step.Counted))],
        Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
    };

    private static IEnumerable<ReceiptRule> RulesOf(TenantId tenant, RuleItem item, Dictionary<string, Procedure> procedures, DecisionId decision) =>
        item.Procedures is null
            ? [Rule(tenant, item, item.Key, null, decision)]
            : item.Procedures.Select(code => Rule(tenant, item, $"{item.Key}:{code}", procedures[code].Id, decision));

    private static ReceiptRule Rule(TenantId tenant, RuleItem item, string key, ProcedureId? procedure, DecisionId decision) => new()
    {
        TenantId = tenant,
        Id = Id.New<ReceiptRuleId>(),
        Key = key,
        ProcedureId = procedure,
        ProcedureLevel = item.Level,
        CounterLevels = item.CounterLevels,
        Scope = item.Scope,
        DecisionId = decision,
        Article = item.Article,
        Text = item.Text,
        Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
    };
}
