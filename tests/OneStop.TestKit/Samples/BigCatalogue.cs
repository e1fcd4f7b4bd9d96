using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>Procedures of 30 fields and all levels, every third with two or three versions, and the rules over them.</summary>
public sealed class BigCatalogue
{
    private const int DecisionCount = 60;
    private const int OwnRuleCount = 300;

    private static readonly DateOnly Begin = new(2021, 1, 1);
    private static readonly DateOnly Merger = new(2025, 7, 1);
    private static readonly EffectivePeriod Decree61 = new(new DateOnly(2018, 6, 21), Merger);
    private static readonly EffectivePeriod Decree118 = EffectivePeriod.Starting(Merger);
    private static readonly EffectivePeriod PilotWindow = new(new DateOnly(2023, 11, 15), new DateOnly(2024, 7, 1));

    private static readonly string[] Fields =
    [
        "An toàn thực phẩm", "Bảo trợ xã hội", "Báo chí", "Chăn nuôi", "Chứng thực", "Công chứng", "Dân số", "Di sản văn hóa", "Du lịch", "Dược phẩm",
        "Đất đai", "Đấu thầu", "Điện", "Đường bộ", "Đường thủy nội địa", "Giáo dục mầm non", "Giáo dục trung học", "Hóa chất", "Hoạt động xây dựng", "Hộ tịch",
        "Khám bệnh, chữa bệnh", "Khoáng sản", "Lao động, tiền lương", "Lâm nghiệp", "Môi trường", "Người có công", "Nhà ở", "Quy hoạch xây dựng", "Thú y", "Việc làm",
    ];

    private static readonly string[] Acts =
    [
        "Cấp giấy phép", "Cấp lại giấy phép", "Gia hạn giấy phép", "Điều chỉnh giấy phép", "Thu hồi giấy phép", "Đăng ký", "Công nhận",
        "Cấp giấy chứng nhận", "Cấp lại giấy chứng nhận", "Cấp chứng chỉ hành nghề", "Thẩm định hồ sơ", "Phê duyệt phương án",
    ];

    private static readonly string[] Things = ["hoạt động", "cơ sở kinh doanh", "dự án đầu tư", "chương trình", "phương tiện", "người hành nghề", "tổ chức dịch vụ"];

    private static readonly string[] Needs = ["Sinh con", "Kết hôn", "Mở cửa hàng", "Làm nhà", "Đi học", "Tìm việc làm", "Khám chữa bệnh", "Mất người thân"];

    private readonly TenantId _tenant;
    private readonly List<Procedure> _procedures = [];
    private readonly List<ProcedureVersion> _versions = [];
    private readonly List<CatalogueDecision> _decisions = [];
    private readonly List<ReceiptRule> _rules = [];

    /// <summary>Makes it.</summary>
    public BigCatalogue(TenantId tenant, BigOrganisation places, int procedures)
    {
        _tenant = tenant;
        var law61 = Decide("nd-61-2018", "Nghị định 61/2018/NĐ-CP", isPilot: false, Decree61);
        var pilot = Decide("thi-diem-2023", "Quyết định thí điểm năm 2023", isPilot: true, PilotWindow);
        var law118 = Decide("nd-118-2025", "Nghị định 118/2025/NĐ-CP", isPilot: false, Decree118);
        for (var number = 1; number <= DecisionCount; number++)
        {
            Decide($"qd-{number}", $"Quyết định {1000 + number}/QĐ-UBND", isPilot: false, EffectivePeriod.Starting(Begin.AddMonths(number)));
        }

        for (var number = 0; number < procedures; number++)
        {
            AddProcedure(number, places.DepartmentKeys);
        }

        foreach (var level in Enum.GetValues<GovernmentLevel>())
        {
            AddRule($"nd61-{level}", null, null, level, [level], [], ReceiptScope.Own, law61, Decree61);
        }

        AddRule("nd118", null, null, null, [GovernmentLevel.Province, GovernmentLevel.Commune], [], ReceiptScope.Province, law118, Decree118);
        foreach (var procedure in _procedures.Take(OwnRuleCount))
        {
            AddRule($"thi-diem:{procedure.Code}", procedure.Id, null, null, [GovernmentLevel.Province, GovernmentLevel.District], [], ReceiptScope.Province, pilot, PilotWindow);
        }

        foreach (var field in Fields.Take(5))
        {
            AddRule($"linh-vuc:{field}", null, field, GovernmentLevel.Commune, [GovernmentLevel.District], [], ReceiptScope.ParentUnit, law61, Decree61);
            AddRule($"neu-ten:{field}", null, field, null, [], [.. places.Counters.Where(counter => counter.Level == GovernmentLevel.District).Take(3).Select(counter => counter.Key)], ReceiptScope.Province, law61, Decree61);
        }
    }

    /// <summary>All procedures.</summary>
    public IReadOnlyList<Procedure> Procedures => _procedures;

    /// <summary>All versions.</summary>
    public IReadOnlyList<ProcedureVersion> Versions => _versions;

    /// <summary>All decisions.</summary>
    public IReadOnlyList<CatalogueDecision> Decisions => _decisions;

    /// <summary>All rules.</summary>
    public IReadOnlyList<ReceiptRule> Rules => _rules;

    /// <summary>As the domain asks it.</summary>
    public ProcedureCatalogue ToCatalogue() => new(_procedures, _versions, _decisions, _rules);

    // Of ten procedures six are of the province, two of the communes, two of the districts and from 01/07/2025 of the communes.
    private void AddProcedure(int number, IReadOnlyList<string> departments)
    {
        var procedure = new Procedure { TenantId = _tenant, Id = Id.New<ProcedureId>(), Code = string.Create(CultureInfo.InvariantCulture, $"{1 + (number % 2)}.7{number:00000}") };
        _procedures.Add(procedure);
        switch (number % 10)
        {
            case < 6:
                var agency = departments[number % departments.Count];
                var amended = Begin.AddMonths(6 + (number % 66));
                if (number % 3 == 0)
                {
                    AddVersion(procedure, number, GovernmentLevel.Province, agency, new EffectivePeriod(Begin, amended), 0);
                    AddVersion(procedure, number, GovernmentLevel.Province, agency, EffectivePeriod.Starting(amended), 1);
                }
                else
                {
                    AddVersion(procedure, number, GovernmentLevel.Province, agency, EffectivePeriod.Starting(Begin), 0);
                }

                break;
            case < 8:
                AddVersion(procedure, number, GovernmentLevel.Commune, null, EffectivePeriod.Starting(Begin), 0);
                break;
            default:
                AddVersion(procedure, number, GovernmentLevel.District, null, new EffectivePeriod(Begin, Merger), 0);
                AddVersion(procedure, number, GovernmentLevel.Commune, null, EffectivePeriod.Starting(Merger), 1);
                break;
        }
    }

    private void AddVersion(Procedure procedure, int number, GovernmentLevel level, string? agency, EffectivePeriod valid, int generation)
    {
        var field = Fields[number % Fields.Length];
        var days = 2 + ((number + generation) % 25);
        _versions.Add(new ProcedureVersion
        {
            TenantId = _tenant,
            Id = Id.New<ProcedureVersionId>(),
            ProcedureId = procedure.Id,
            DecisionId = _decisions[3 + (number % DecisionCount)].Id,
            Content = new ProcedureContent
            {
                Name = $"{Acts[number % Acts.Length]} {Things[number % Things.Length]} lĩnh vực {char.ToLowerInvariant(field[0])}{field[1..]} nhóm {number + 1}",
                Field = field,
                Level = level,
                AgencyKey = agency,
                Subjects = ["Công dân Việt Nam", "Tổ chức, doanh nghiệp"],
                Online = (OnlineService)(1 + (number % 3)),
                LimitValue = days,
                LimitUnit = TimeLimitUnit.WorkingDays,
                Fees = number % 2 == 0 ? [] : [new ProcedureFee("Phí thẩm định", 50_000m * (1 + (number % 9)), FeeKind.Fee)],
                Cases = number % 5 == 0 ? [new ProcedureCase("cap-lai", "Cấp lại", 1 + (days / 2), TimeLimitUnit.WorkingDays, null, null, null)] : [],
                ResultName = "Giấy phép hoặc giấy chứng nhận",
                Sequence = "Người nộp chuẩn bị hồ sơ, nộp tại nơi tiếp nhận và nhận kết quả theo giấy hẹn.",
                LegalBasis = ["Luật mẫu số 01/2020/QH14", "Nghị định mẫu số 02/2021/NĐ-CP"],
                Papers = SampleProcess.Papers,
                Steps = SampleProcess.Steps(days * InternalProcess.HoursPerDay),
                Needs = number % 4 == 0 ? [Needs[number / 4 % Needs.Length]] : [],
                Keywords = [field],
            },
            Valid = valid,
        });
    }

    private CatalogueDecision Decide(string key, string number, bool isPilot, EffectivePeriod valid)
    {
        var decision = new CatalogueDecision { TenantId = _tenant, Id = Id.New<DecisionId>(), Key = key, Number = number, Title = $"Về việc công bố danh mục theo {number}", IsPilot = isPilot, SignedOn = valid.From, Valid = valid };
        _decisions.Add(decision);
        return decision;
    }

    private void AddRule(
        string key, ProcedureId? procedure, string? field, GovernmentLevel? level, IReadOnlyList<GovernmentLevel> counterLevels, IReadOnlyList<string> counters, ReceiptScope scope, CatalogueDecision decision, EffectivePeriod valid) =>
        _rules.Add(new ReceiptRule
        {
            TenantId = _tenant,
            Id = Id.New<ReceiptRuleId>(),
            Key = key,
            ProcedureId = procedure,
            Field = field,
            ProcedureLevel = level,
            CounterLevels = counterLevels,
            CounterKeys = counters,
            Scope = scope,
            DecisionId = decision.Id,
            Article = "Điều 14",
            Text = key,
            Valid = valid,
        });
}
