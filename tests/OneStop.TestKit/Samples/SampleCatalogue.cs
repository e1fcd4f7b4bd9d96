using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>A few procedures of each level, some in the pilot, and the rules as they stand in the law: own counters, the pilot, Decree 118.</summary>
public sealed class SampleCatalogue
{
    /// <summary>Division for <see cref="Guide"/>.</summary>
    public const string Tourism = "Phòng Du lịch";

    /// <summary>Division for <see cref="Club"/>.</summary>
    public const string Sports = "Phòng Thể thao";

    private static readonly DateOnly Merger = new(2025, 7, 1);
    private static readonly EffectivePeriod Always = EffectivePeriod.Starting(new DateOnly(2021, 1, 1));
    private static readonly EffectivePeriod Decree61 = new(new DateOnly(2018, 6, 21), Merger);
    private static readonly EffectivePeriod Decree118 = EffectivePeriod.Starting(Merger);
    private static readonly EffectivePeriod PilotWindow = new(new DateOnly(2023, 11, 15), new DateOnly(2024, 7, 1));

    private readonly TenantId _tenant;
    private readonly List<Procedure> _procedures = [];
    private readonly List<ProcedureVersion> _versions = [];
    private readonly List<ReceiptRule> _rules = [];
    private readonly Dictionary<ProcedureId, (string Name, string Field)> _names = [];

    /// <summary>Makes it.</summary>
    public SampleCatalogue(TenantId tenant)
    {
        _tenant = tenant;
        Guide = Add("1.900001", "Cấp thẻ hướng dẫn viên du lịch", "Du lịch", GovernmentLevel.Province, "so-vh", Tourism, 10, 650_000);
        Club = Add("1.900002", "Công nhận câu lạc bộ thể thao", "Thể thao", GovernmentLevel.Province, "so-vh", Sports, 5);
        Record = Add("1.900003", "Cấp phiếu lý lịch tư pháp", "Tư pháp", GovernmentLevel.Province, "so-tp", null, 10, 200_000);
        Household = Add("1.900004", "Đăng ký hộ kinh doanh", "Kinh doanh", GovernmentLevel.District, null, null, 3, 100_000, until: Merger);
        AddVersion(Household, GovernmentLevel.Commune, null, null, 3, 100_000, Decree118);
        House = Add("1.900005", "Cấp giấy phép xây dựng nhà ở", "Xây dựng", GovernmentLevel.District, null, null, 15, until: Merger);
        Copy = Add("1.900006", "Chứng thực bản sao từ bản chính", "Chứng thực", GovernmentLevel.Commune, null, null, 1);
        Law61 = Decision("nd-61-2018", "Nghị định 61/2018/NĐ-CP", isPilot: false, Decree61);
        Pilot = Decision("thi-diem-2023", "Quyết định thí điểm năm 2023", isPilot: true, PilotWindow);
        Law118 = Decision("nd-118-2025", "Nghị định 118/2025/NĐ-CP", isPilot: false, Decree118);
        foreach (var level in Enum.GetValues<GovernmentLevel>())
        {
            Rule($"nd61-{level}", null, level, [level], ReceiptScope.Own, Law61, "Điều 14", Decree61);
        }

        Rule("thi-diem-the", Guide, GovernmentLevel.Province, [GovernmentLevel.Province, GovernmentLevel.District], ReceiptScope.Province, Pilot, "khoản 1 Điều 1", PilotWindow);
        Rule("thi-diem-ly-lich", Record, GovernmentLevel.Province, [GovernmentLevel.Province, GovernmentLevel.District], ReceiptScope.Province, Pilot, "khoản 1 Điều 1", PilotWindow);
        Rule("thi-diem-ho", Household, GovernmentLevel.District, [GovernmentLevel.District, GovernmentLevel.Commune], ReceiptScope.Province, Pilot, "khoản 2 Điều 1", PilotWindow);
        Rule("nd118", null, null, [GovernmentLevel.Province, GovernmentLevel.Commune], ReceiptScope.Province, Law118, "khoản 1 Điều 14", Decree118);
    }

    /// <summary>Provincial, in the pilot, of a division; 10 working days, 650.000 ₫.</summary>
    public Procedure Guide { get; }

    /// <summary>Provincial, not in the pilot, of the other division.</summary>
    public Procedure Club { get; }

    /// <summary>Provincial, in the pilot, of the department without divisions.</summary>
    public Procedure Record { get; }

    /// <summary>In the pilot; competent is the district, from 01/07/2025 the commune, where the applicant lives.</summary>
    public Procedure Household { get; }

    /// <summary>Of district level, not in the pilot; ends with the districts.</summary>
    public Procedure House { get; }

    /// <summary>Of commune level, not in the pilot.</summary>
    public Procedure Copy { get; }

    /// <summary>Own counters until 30/06/2025.</summary>
    public CatalogueDecision Law61 { get; }

    /// <summary>The pilot.</summary>
    public CatalogueDecision Pilot { get; }

    /// <summary>Any counter from 01/07/2025.</summary>
    public CatalogueDecision Law118 { get; }

    /// <summary>All procedures.</summary>
    public IReadOnlyList<Procedure> Procedures => _procedures;

    /// <summary>All versions.</summary>
    public IReadOnlyList<ProcedureVersion> Versions => _versions;

    /// <summary>All decisions.</summary>
    public IReadOnlyList<CatalogueDecision> Decisions => [Law61, Pilot, Law118];

    /// <summary>All rules.</summary>
    public IReadOnlyList<ReceiptRule> Rules => _rules;

    /// <summary>The version in force on a day.</summary>
    public ProcedureVersion VersionOn(Procedure procedure, DateOnly day) =>
        _versions.First(version => version.ProcedureId == procedure.Id && version.Valid.Contains(day));

    /// <summary>What a procedure is called on a day.</summary>
    public string NameOf(Procedure procedure) => _names[procedure.Id].Name;

    /// <summary>As the domain asks it.</summary>
    public ProcedureCatalogue ToCatalogue(IEnumerable<ReceiptRule>? rules = null) => new(_procedures, _versions, Decisions, rules ?? _rules);

    private Procedure Add(string code, string name, string field, GovernmentLevel level, string? agency, string? division, int days, decimal fee = 0, DateOnly? until = null)
    {
        var procedure = new Procedure { TenantId = _tenant, Id = Id.New<ProcedureId>(), Code = code };
        _procedures.Add(procedure);
        _names[procedure.Id] = (name, field);
        AddVersion(procedure, level, agency, division, days, fee, until is null ? Always : new EffectivePeriod(Always.From, until));
        return procedure;
    }

    private void AddVersion(Procedure procedure, GovernmentLevel level, string? agency, string? division, int days, decimal fee, EffectivePeriod valid) => _versions.Add(new ProcedureVersion
    {
        TenantId = _tenant,
        Id = Id.New<ProcedureVersionId>(),
        ProcedureId = procedure.Id,
        Content = new ProcedureContent
        {
            Name = _names[procedure.Id].Name,
            Field = _names[procedure.Id].Field,
            Level = level,
            AgencyKey = agency,
            Division = division,
            Subjects = ["Công dân Việt Nam"],
            LimitValue = days,
            LimitUnit = TimeLimitUnit.WorkingDays,
            Fees = fee == 0 ? [] : [new ProcedureFee("Phí thẩm định", fee, FeeKind.Fee)],
            ResultName = "Kết quả",
            LegalBasis = ["Luật mẫu"],
            Papers = SampleProcess.Papers,
            Steps = SampleProcess.Steps(days * InternalProcess.HoursPerDay),
        },
        Valid = valid,
    });

    private CatalogueDecision Decision(string key, string number, bool isPilot, EffectivePeriod valid) =>
        new() { TenantId = _tenant, Id = Id.New<DecisionId>(), Key = key, Number = number, Title = number, IsPilot = isPilot, Valid = valid };

    private void Rule(string key, Procedure? procedure, GovernmentLevel? level, IReadOnlyList<GovernmentLevel> counters, ReceiptScope scope, CatalogueDecision decision, string article, EffectivePeriod valid) =>
        _rules.Add(new ReceiptRule
        {
            TenantId = _tenant,
            Id = Id.New<ReceiptRuleId>(),
            Key = key,
            ProcedureId = procedure?.Id,
            ProcedureLevel = level,
            CounterLevels = counters,
            Scope = scope,
            DecisionId = decision.Id,
            Article = article,
            Text = key,
            Valid = valid,
        });
}
