using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>
/// A small invented province: the provincial centre, two departments, two districts and three communes until 30/06/2025,
/// and the two communes that follow them, each with its committee and its counter.
/// </summary>
public sealed class SampleOrganisation
{
    private static readonly EffectivePeriod Always = EffectivePeriod.Starting(new DateOnly(2021, 1, 1));
    private static readonly EffectivePeriod Old = new(new DateOnly(2021, 1, 1), new DateOnly(2025, 7, 1));
    private static readonly EffectivePeriod New = EffectivePeriod.Starting(new DateOnly(2025, 7, 1));

    private readonly TenantId _tenant;
    private readonly List<AdministrativeUnit> _units = [];
    private readonly List<Agency> _agencies = [];
    private readonly List<Counter> _counters = [];

    /// <summary>Makes it.</summary>
    public SampleOrganisation(TenantId tenant)
    {
        _tenant = tenant;
        Office = Add("vp", "01", "Văn phòng UBND tỉnh", GovernmentLevel.Province, null, Always);
        Culture = Add("so-vh", "16", "Sở Văn hóa, Thể thao và Du lịch", GovernmentLevel.Province, null, Always, SampleCatalogue.Tourism, SampleCatalogue.Sports);
        Justice = Add("so-tp", "12", "Sở Tư pháp", GovernmentLevel.Province, null, Always);
        Centre = AddCounter("tinh", "Trung tâm Phục vụ hành chính công tỉnh", GovernmentLevel.Province, null, Office, Always);
        East = AddUnit("901", "Huyện Đông Khê", GovernmentLevel.District, "90", "21", Old);
        West = AddUnit("902", "Huyện Tây Lĩnh", GovernmentLevel.District, "90", "22", Old);
        Yen = AddUnit("90101", "Xã Yên Trạch", GovernmentLevel.Commune, "901", "21.01", Old);
        Dong = AddUnit("90102", "Thị trấn Đồng Khê", GovernmentLevel.Commune, "901", "21.02", Old);
        Huu = AddUnit("90201", "Xã Hữu Kiên", GovernmentLevel.Commune, "902", "22.01", Old);
        NewYen = AddUnit("90101", "Xã Yên Trạch", GovernmentLevel.Commune, "90", "31", New);
        NewHuu = AddUnit("90202", "Phường Hữu Kiên", GovernmentLevel.Commune, "90", "32", New);
        Successions =
        [
            Succession(Yen, NewYen),
            Succession(Dong, NewYen),
            Succession(Huu, NewHuu),
        ];
    }

    /// <summary>The provincial Office, which runs the provincial centre.</summary>
    public Agency Office { get; }

    /// <summary>A department with two divisions.</summary>
    public Agency Culture { get; }

    /// <summary>A department without divisions.</summary>
    public Agency Justice { get; }

    /// <summary>The provincial counter.</summary>
    public Counter Centre { get; }

    /// <summary>A district until 30/06/2025.</summary>
    public SamplePlace East { get; }

    /// <summary>The other district.</summary>
    public SamplePlace West { get; }

    /// <summary>A commune of the eastern district.</summary>
    public SamplePlace Yen { get; }

    /// <summary>Another commune of the eastern district.</summary>
    public SamplePlace Dong { get; }

    /// <summary>A commune of the western district.</summary>
    public SamplePlace Huu { get; }

    /// <summary>From 01/07/2025, with the code of <see cref="Yen"/>.</summary>
    public SamplePlace NewYen { get; }

    /// <summary>From 01/07/2025, with a new code.</summary>
    public SamplePlace NewHuu { get; }

    /// <summary>All units.</summary>
    public IReadOnlyList<AdministrativeUnit> Units => _units;

    /// <summary>All agencies.</summary>
    public IReadOnlyList<Agency> Agencies => _agencies;

    /// <summary>All counters.</summary>
    public IReadOnlyList<Counter> Counters => _counters;

    /// <summary>Who followed whom.</summary>
    public IReadOnlyList<UnitSuccession> Successions { get; }

    /// <summary>As the domain asks it.</summary>
    public ProvinceDirectory ToDirectory() => new(_units, _agencies, _counters, Successions);

    private SamplePlace AddUnit(string code, string name, GovernmentLevel level, string parent, string agencyCode, EffectivePeriod valid)
    {
        var unit = new AdministrativeUnit { TenantId = _tenant, Id = Id.New<UnitId>(), Code = code, Name = name, Level = level, ParentCode = parent, Valid = valid };
        _units.Add(unit);
        var said = UnitName.InSentence(name);
        var committee = Add($"ubnd-{code}", agencyCode, $"Ủy ban nhân dân {said}", level, unit.Id, valid);
        var counterKey = level == GovernmentLevel.District ? $"huyen-{code}" : $"xa-{code}";
        return new SamplePlace(unit, committee, AddCounter(counterKey, $"Bộ phận Một cửa {said}", level, unit.Id, committee, valid));
    }

    private Agency Add(string key, string code, string name, GovernmentLevel level, UnitId? unit, EffectivePeriod valid, params string[] divisions)
    {
        var agency = new Agency
        {
            TenantId = _tenant,
            Id = Id.New<AgencyId>(),
            Key = key,
            Code = $"H90.{code}",
            Name = name,
            ShortName = name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal),
            Level = level,
            UnitId = unit,
            Divisions = divisions,
            Valid = valid,
        };
        _agencies.Add(agency);
        return agency;
    }

    private Counter AddCounter(string key, string name, GovernmentLevel level, UnitId? unit, Agency agency, EffectivePeriod valid)
    {
        var counter = new Counter
        {
            TenantId = _tenant,
            Id = Id.New<CounterId>(),
            Key = key,
            Name = name,
            ShortName = name,
            Level = level,
            Kind = name.StartsWith("Trung tâm", StringComparison.Ordinal) ? CounterKind.Centre : CounterKind.Section,
            UnitId = unit,
            AgencyId = agency.Id,
            Address = $"Trụ sở {agency.Name}",
            Hotline = "0205 3000 100",
            OpeningHours = "07:00–11:30, 13:30–17:00",
            IsSampleData = true,
            Place = "Đông Khê",
            Valid = valid,
        };
        _counters.Add(counter);
        return counter;
    }

    private UnitSuccession Succession(SamplePlace from, SamplePlace to) =>
        new() { TenantId = _tenant, PredecessorId = from.Unit.Id, SuccessorId = to.Unit.Id, On = new DateOnly(2025, 7, 1), IsWhole = true, IsSourced = true };
}
