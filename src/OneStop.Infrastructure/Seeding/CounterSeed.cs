using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding;

/// <summary>One counter per level and place: the provincial centre, and one for each generation of each district and commune.</summary>
internal sealed class CounterSeed
{
    private const string ProvincialOffice = "vp-ubnd";

    private readonly Tenant _tenant;
    private readonly CountersFile _file;
    private readonly IReadOnlyList<AdministrativeUnit> _units;
    private readonly IReadOnlyList<Agency> _agencies;

    private CounterSeed(Tenant tenant, IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<Agency> agencies)
    {
        (_tenant, _units, _agencies) = (tenant, units, agencies);
        _file = ReferenceFolder.Json<CountersFile>(tenant.Key, "counters.json");
    }

    /// <summary>All counters of the tenant.</summary>
    public static IReadOnlyList<Counter> Read(Tenant tenant, UnitSeed units, IReadOnlyList<Agency> agencies)
    {
        var seed = new CounterSeed(tenant, units.Units, agencies);
        return [seed.Provincial(), .. units.Units.Select(seed.OfUnit)];
    }

    private Counter Provincial() => new()
    {
        TenantId = _tenant.Id,
        Id = Id.New<CounterId>(),
        Key = "tinh",
        Name = _file.Provincial.Name,
        ShortName = _file.Provincial.ShortName,
        Level = GovernmentLevel.Province,
        Kind = CounterKind.Centre,
        AgencyId = _agencies.First(agency => agency.Key == ProvincialOffice).Id,
        Address = _file.Provincial.Address,
        Hotline = _file.Provincial.Hotline,
        OpeningHours = _file.Provincial.OpeningHours,
        IsSampleData = _file.Provincial.IsSample,
        Place = _tenant.Name,
        Valid = EffectivePeriod.Starting(_file.Provincial.ValidFrom),
    };

    private Counter OfUnit(AdministrativeUnit unit)
    {
        var name = UnitName.InSentence(unit.Name);

        // Centres of communes came with the two-level government (NĐ 118/2025 Điều 7).
        var isCentre = unit.Level == GovernmentLevel.Commune && unit.Valid.From >= UnitSeed.TwoLevels;
        var item = Published(unit, isCentre);
        return new Counter
        {
            TenantId = _tenant.Id,
            Id = Id.New<CounterId>(),
            Key = unit.Level == GovernmentLevel.District ? $"huyen-{unit.Code}" : $"xa-{unit.Code}",
            Name = isCentre ? $"Trung tâm Phục vụ hành chính công {name}" : $"Bộ phận Tiếp nhận và Trả kết quả UBND {name}",
            ShortName = isCentre ? $"TTPVHCC {name}" : $"Bộ phận Một cửa {name}",
            Level = unit.Level,
            Kind = isCentre ? CounterKind.Centre : CounterKind.Section,
            UnitId = unit.Id,
            AgencyId = _agencies.First(agency => agency.UnitId == unit.Id).Id,
            Address = item?.Address ?? $"Trụ sở UBND {name}{District(unit)}, {_tenant.FullName}",
            Hotline = item?.Hotline ?? _tenant.Hotline,
            OpeningHours = _file.Provincial.OpeningHours,
            IsSampleData = item?.IsSample ?? true,
            Place = unit.ProperName,
            Valid = unit.Valid,
        };
    }

    private CounterItem? Published(AdministrativeUnit unit, bool isCentre) => unit.Level switch
    {
        GovernmentLevel.Province => null,
        GovernmentLevel.District => _file.Districts.GetValueOrDefault(unit.Code),
        GovernmentLevel.Commune => isCentre ? _file.Communes2025.GetValueOrDefault(unit.Code) : null,
    };

    private string District(AdministrativeUnit unit) =>
        _units.FirstOrDefault(each => each.Level == GovernmentLevel.District && each.Code == unit.ParentCode) is { } district
            ? $", {UnitName.InSentence(district.Name)}"
            : string.Empty;
}
