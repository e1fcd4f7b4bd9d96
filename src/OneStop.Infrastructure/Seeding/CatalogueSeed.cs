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
        var versions = file.Procedures.SelectMany(item => item.Versions.Select(version => Version(tenant.Id, procedures[item.Code].Id, item, version))).ToList();
        foreach (var version in versions)
        {
            // Reading the process checks it: a wrong file is refused here, not at a counter.
            _ = version.General;
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

    private static ProcedureVersion Version(TenantId tenant, ProcedureId procedure, ProcedureItem named, VersionItem item) => new()
    {
        TenantId = tenant,
        Id = Id.New<ProcedureVersionId>(),
        ProcedureId = procedure,
        Content = Content(named, item),
        Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
    };

    private static ProcedureContent Content(ProcedureItem named, VersionItem item) => new()
    {
        Name = named.Name,
        Field = named.Field,
        Keywords = named.Keywords,
        Needs = named.Needs ?? [],
        Subjects = [.. item.Subject.Select(SubjectText)],
        Online = item.Online ?? OnlineService.Information,
        Level = item.Competence.ByCommune is { } level && level != item.Level
            ? throw new InvalidDataException($"A procedure of {item.Level} cannot be decided at {level}.")
            : item.Level,
        AgencyKey = item.Competence.Agency,
        Division = item.Division,
        LimitValue = item.TimeLimit.Value,
        LimitUnit = item.TimeLimit.Unit,
        Fees = item.Fee is { Amount: > 0 } fee ? [new ProcedureFee(fee.Name, fee.Amount, fee.Kind == "lephi" ? FeeKind.Charge : FeeKind.Fee)] : [],
        ResultName = item.Result,
        LegalBasis = item.LegalBasis,
        Papers = [.. item.Papers.Select(paper => new RequiredPaper(paper.Name, paper.Kind, paper.Quantity, paper.Required, paper.Form, paper.Digitise))],
        Steps = [.. item.Process.Select(step => new ProcessStep(step.Step, step.Name, step.Role, step.Hours, step.Counted))],
        Forms = [.. item.Papers.Where(paper => paper.Form is not null).Select(paper => new ProcedureForm(paper.Form!, null)).Distinct()],
    };

    private static string SubjectText(string subject) => subject switch
    {
        "person" => "Công dân Việt Nam",
        "organisation" => "Tổ chức, doanh nghiệp",
        _ => throw new InvalidDataException($"Unknown subject {subject}."),
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
