using System.Globalization;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding;

/// <summary>
/// The provincial agencies as listed, and the People's Committee of each generation of each unit. The codes of committees are
/// placeholders until the real ones (QĐ 20/2020/QĐ-TTg) are published: unique among those that exist on a day, and stable per unit code.
/// </summary>
internal static class AgencySeed
{
    private const int FirstDistrict = 31;
    private const int FirstCommune = 101;

    /// <summary>All agencies of the tenant.</summary>
    public static IReadOnlyList<Agency> Read(Tenant tenant, UnitSeed seed)
    {
        var listed = ReferenceFolder.Json<IReadOnlyList<AgencyItem>>(tenant.Key, "agencies.json").Select(item => new Agency
        {
            TenantId = tenant.Id,
            Id = Id.New<AgencyId>(),
            Key = item.Key,
            Code = item.Code,
            Name = item.Name,
            ShortName = item.ShortName,
            Level = item.Level,
            Divisions = item.Divisions,
            SuccessorKey = item.Successor,
            Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
        });
        var codes = Codes(tenant, seed.Units);
        var successors = seed.Successions.ToLookup(succession => succession.PredecessorId);
        var unitCodes = seed.Units.ToDictionary(unit => unit.Id, unit => unit.Code);
        return [.. listed, .. seed.Units.Select(unit => Committee(tenant, unit, codes[unit.Id], [.. successors[unit.Id].Select(each => unitCodes[each.SuccessorId])]))];
    }

    /// <summary>Key of the People's Committee of a unit.</summary>
    public static string CommitteeKey(AdministrativeUnit unit) => $"ubnd-{unit.Code}";

    private static Agency Committee(Tenant tenant, AdministrativeUnit unit, string code, IReadOnlyList<string> successors) => new()
    {
        TenantId = tenant.Id,
        Id = Id.New<AgencyId>(),
        Key = CommitteeKey(unit),
        Code = code,
        Name = $"Ủy ban nhân dân {UnitName.InSentence(unit.Name)}",
        ShortName = $"UBND {UnitName.InSentence(unit.Name)}",
        Level = unit.Level,
        UnitId = unit.Id,
        Divisions = [],
        SuccessorKey = successors.Count == 1 ? $"ubnd-{successors[0]}" : null,
        Valid = unit.Valid,
    };

    private static Dictionary<UnitId, string> Codes(Tenant tenant, IReadOnlyList<AdministrativeUnit> units)
    {
        var districts = Numbered(units.Where(unit => unit.Level == GovernmentLevel.District), FirstDistrict, code => $"{tenant.AgencyCode}.{code}");
        var codeOfDistrict = units.Where(unit => districts.ContainsKey(unit.Id)).ToDictionary(unit => unit.Code, unit => districts[unit.Id]);
        var communes = units.Where(unit => unit.Level == GovernmentLevel.Commune).ToLookup(unit => unit.ParentCode == tenant.ProvinceCode);
        var now = Numbered(communes[true], FirstCommune, code => $"{tenant.AgencyCode}.{code}");
        var old = communes[false].GroupBy(unit => unit.ParentCode)
            .SelectMany(group => Numbered(group, 1, code => $"{codeOfDistrict[group.Key]}.{code}"));
        return districts.Concat(now).Concat(old).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private static Dictionary<UnitId, string> Numbered(IEnumerable<AdministrativeUnit> units, int first, Func<string, string> compose) => units
        .GroupBy(unit => unit.Code)
        .OrderBy(generations => generations.Key, StringComparer.Ordinal)
        .SelectMany((generations, index) => generations.Select(unit => (unit.Id, Code: compose((first + index).ToString("00", CultureInfo.InvariantCulture)))))
        .ToDictionary(pair => pair.Id, pair => pair.Code);
}
