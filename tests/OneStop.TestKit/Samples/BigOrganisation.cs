using System.Globalization;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>
/// The provincial centre and 18 departments throughout; 11 districts and 200 communes until 30/06/2025; 65 communes from
/// 01/07/2025. Each unit has its committee and its counter.
/// </summary>
public sealed class BigOrganisation
{
    private const int Districts = 11;
    private const int OldCommunes = 200;
    private const int NewCommunes = 65;

    private static readonly DateOnly Merger = new(2025, 7, 1);
    private static readonly EffectivePeriod Always = EffectivePeriod.Starting(new DateOnly(2021, 1, 1));
    private static readonly EffectivePeriod Old = new(new DateOnly(2021, 1, 1), Merger);
    private static readonly EffectivePeriod New = EffectivePeriod.Starting(Merger);

    private static readonly string[] Departments =
    [
        "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng", "Sở Công Thương", "Sở Nội vụ", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch", "Sở Ngoại vụ", "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh", "Công an tỉnh",
        "Ban Quản lý Khu kinh tế", "Bảo hiểm xã hội tỉnh", "Thuế tỉnh", "Kho bạc Nhà nước khu vực",
    ];

    private static readonly string[] Syllables = ["Yên", "Hòa", "Tân", "Quang", "Bình", "Thiện", "Hữu", "Mai", "Chí", "Đồng", "Vạn", "Thanh", "Lâm", "Phú", "Gia"];

    private readonly TenantId _tenant;
    private readonly List<AdministrativeUnit> _units = [];
    private readonly List<Agency> _agencies = [];
    private readonly List<Counter> _counters = [];
    private readonly List<UnitSuccession> _successions = [];

    /// <summary>Makes it.</summary>
    public BigOrganisation(TenantId tenant)
    {
        _tenant = tenant;
        var office = Add("vp", "Văn phòng UBND tỉnh", GovernmentLevel.Province, null, Always, null);
        AddCounter("tinh", "Trung tâm Phục vụ hành chính công tỉnh", "TTPVHCC tỉnh", GovernmentLevel.Province, CounterKind.Centre, null, office, Always);
        DepartmentKeys = [.. Departments.Select((name, number) => Add(Key("so", number), name, GovernmentLevel.Province, null, Always, null).Key)];
        var followers = Enumerable.Range(0, NewCommunes).Select(number => AddCommune(Code(95_000 + number), Name(number * 7), "90", New, CounterKind.Centre)).ToList();
        for (var number = 0; number < Districts; number++)
        {
            AddDistrict(Code(901 + number), Name(number * 11), Key("ubnd", 95_000 + number));
        }

        for (var number = 0; number < OldCommunes; number++)
        {
            var commune = AddCommune(Code(91_000 + number), Name(number), Code(901 + (number % Districts)), Old, CounterKind.Section);
            _successions.Add(new UnitSuccession { TenantId = tenant, PredecessorId = commune.Id, SuccessorId = followers[number % NewCommunes].Id, On = Merger, IsWhole = true, IsSourced = true });
        }
    }

    /// <summary>Keys of the departments.</summary>
    public IReadOnlyList<string> DepartmentKeys { get; }

    /// <summary>All units.</summary>
    public IReadOnlyList<AdministrativeUnit> Units => _units;

    /// <summary>All agencies.</summary>
    public IReadOnlyList<Agency> Agencies => _agencies;

    /// <summary>All counters.</summary>
    public IReadOnlyList<Counter> Counters => _counters;

    /// <summary>Who followed whom.</summary>
    public IReadOnlyList<UnitSuccession> Successions => _successions;

    /// <summary>As the domain asks it.</summary>
    public ProvinceDirectory ToDirectory() => new(_units, _agencies, _counters, _successions);

    private static string Key(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");

    private static string Code(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(int number) => $"{Syllables[number % Syllables.Length]} {Syllables[number / Syllables.Length % Syllables.Length]}";

    private void AddDistrict(string code, string name, string successor)
    {
        var unit = AddUnit(code, $"Huyện {name}", GovernmentLevel.District, "90", Old);
        var committee = Add($"ubnd-{code}", $"Ủy ban nhân dân huyện {name}", GovernmentLevel.District, unit.Id, Old, successor);
        AddCounter($"huyen-{code}", $"Bộ phận Tiếp nhận và Trả kết quả huyện {name}", $"Một cửa huyện {name}", GovernmentLevel.District, CounterKind.Section, unit.Id, committee, Old);
    }

    private AdministrativeUnit AddCommune(string code, string name, string parent, EffectivePeriod valid, CounterKind kind)
    {
        var unit = AddUnit(code, $"Xã {name}", GovernmentLevel.Commune, parent, valid);
        var committee = Add($"ubnd-{code}", $"Ủy ban nhân dân xã {name}", GovernmentLevel.Commune, unit.Id, valid, null);
        AddCounter($"xa-{code}", $"{kind.ToText()} xã {name}", kind == CounterKind.Centre ? $"TTPVHCC xã {name}" : $"Một cửa xã {name}", GovernmentLevel.Commune, kind, unit.Id, committee, valid);
        return unit;
    }

    private AdministrativeUnit AddUnit(string code, string name, GovernmentLevel level, string parent, EffectivePeriod valid)
    {
        var unit = new AdministrativeUnit { TenantId = _tenant, Id = Id.New<UnitId>(), Code = code, Name = name, Level = level, ParentCode = parent, Valid = valid };
        _units.Add(unit);
        return unit;
    }

    private Agency Add(string key, string name, GovernmentLevel level, UnitId? unit, EffectivePeriod valid, string? successor)
    {
        var agency = new Agency
        {
            TenantId = _tenant,
            Id = Id.New<AgencyId>(),
            Key = key,
            Code = $"H90.{_agencies.Count}",
            Name = name,
            ShortName = name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal),
            Level = level,
            UnitId = unit,
            Divisions = [],
            SuccessorKey = successor,
            Valid = valid,
        };
        _agencies.Add(agency);
        return agency;
    }

    private void AddCounter(string key, string name, string shortName, GovernmentLevel level, CounterKind kind, UnitId? unit, Agency agency, EffectivePeriod valid) => _counters.Add(new Counter
    {
        TenantId = _tenant,
        Id = Id.New<CounterId>(),
        Key = key,
        Name = name,
        ShortName = shortName,
        Level = level,
        Kind = kind,
        UnitId = unit,
        AgencyId = agency.Id,
        Address = $"Trụ sở {agency.Name}",
        Hotline = "0205 3000 100",
        OpeningHours = "07:00–11:30, 13:30–17:00, thứ Hai đến thứ Sáu",
        IsSampleData = true,
        Place = "Mẫu",
        Valid = valid,
    });
}
