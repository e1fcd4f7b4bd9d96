using OneStop.Domain.Common;

namespace OneStop.Domain.Organisation;

/// <summary>All units, agencies and counters of a tenant over all time, immutable; every question names a day.</summary>
public sealed class ProvinceDirectory(
    IEnumerable<AdministrativeUnit> units,
    IEnumerable<Agency> agencies,
    IEnumerable<Counter> counters,
    IEnumerable<UnitSuccession> successions)
{
    private readonly Dictionary<UnitId, AdministrativeUnit> _units = units.ToDictionary(unit => unit.Id);
    private readonly Dictionary<AgencyId, Agency> _agencies = agencies.ToDictionary(agency => agency.Id);
    private readonly Dictionary<CounterId, Counter> _counters = counters.ToDictionary(counter => counter.Id);
    private readonly ILookup<UnitId, UnitSuccession> _successors = successions.ToLookup(succession => succession.PredecessorId);
    private readonly ILookup<string, AdministrativeUnit> _districts = units.Where(unit => unit.Level == GovernmentLevel.District).ToLookup(unit => unit.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Agency> _agenciesByKey = agencies.ToLookup(agency => agency.Key, StringComparer.Ordinal);
    private readonly Dictionary<UnitId, Agency> _committees = agencies.Where(agency => agency.UnitId is not null).DistinctBy(agency => agency.UnitId).ToDictionary(agency => agency.UnitId!.Value);

    /// <summary>Every counter there ever was.</summary>
    public IReadOnlyCollection<Counter> Counters => _counters.Values;

    /// <summary>Every agency there ever was.</summary>
    public IReadOnlyCollection<Agency> Agencies => _agencies.Values;

    /// <summary>Every generation of every unit.</summary>
    public IReadOnlyCollection<AdministrativeUnit> Units => _units.Values;

    /// <summary>The unit of this id.</summary>
    public AdministrativeUnit Unit(UnitId id) => _units[id];

    /// <summary>The agency of this id.</summary>
    public Agency Agency(AgencyId id) => _agencies[id];

    /// <summary>The agency of this id, or null when the tenant has none such.</summary>
    public Agency? FindAgency(AgencyId id) => _agencies.GetValueOrDefault(id);

    /// <summary>Agencies that exist on a day, by level and name.</summary>
    public IEnumerable<Agency> AgenciesOn(DateOnly day) =>
        _agencies.Values.Where(agency => agency.Valid.Contains(day)).OrderBy(agency => agency.Level).ThenBy(agency => agency.Name, StringComparer.Ordinal);

    /// <summary>The counter of this id.</summary>
    public Counter Counter(CounterId id) => _counters[id];

    /// <summary>The counter of this id, or null when the tenant has none such.</summary>
    public Counter? FindCounter(CounterId id) => _counters.GetValueOrDefault(id);

    /// <summary>Counters in operation on a day, the province first, then by level and name.</summary>
    public IEnumerable<Counter> CountersOn(DateOnly day) =>
        _counters.Values.Where(counter => counter.Valid.Contains(day)).OrderBy(counter => counter.Level).ThenBy(counter => counter.ShortName, StringComparer.Ordinal);

    /// <summary>Communes that exist on a day, by name.</summary>
    public IEnumerable<AdministrativeUnit> CommunesOn(DateOnly day) =>
        _units.Values.Where(unit => unit.Level == GovernmentLevel.Commune && unit.Valid.Contains(day)).OrderBy(unit => unit.ProperName, StringComparer.Ordinal);

    /// <summary>The commune of this id if it exists on the day; null otherwise.</summary>
    public AdministrativeUnit? CommuneOn(UnitId id, DateOnly day) =>
        _units.TryGetValue(id, out var unit) && unit.Level == GovernmentLevel.Commune && unit.Valid.Contains(day) ? unit : null;

    /// <summary>The district a commune lies in on a day; null from 01/07/2025.</summary>
    public AdministrativeUnit? DistrictOf(AdministrativeUnit commune, DateOnly day) =>
        _districts[commune.ParentCode].FirstOrDefault(unit => unit.Valid.Contains(day));

    /// <summary>Whether there are districts on a day; none from 01/07/2025.</summary>
    public bool HasDistrictsOn(DateOnly day) => _districts.Any(all => all.Any(unit => unit.Valid.Contains(day)));

    /// <summary>The agency with this key on a day; null when there is none.</summary>
    public Agency? AgencyOn(string key, DateOnly day) =>
        _agenciesByKey[key].FirstOrDefault(agency => agency.Valid.Contains(day));

    /// <summary>The agency that answers on a day for what an agency issued: itself, or the one that took it over.</summary>
    public Agency HeirOf(AgencyId id, DateOnly day)
    {
        var (agency, seen) = (Agency(id), new HashSet<AgencyId>());
        while (agency.SuccessorKey is { } key && !agency.Valid.Contains(day) && seen.Add(agency.Id) && AgencyOn(key, day) is { } heir)
        {
            agency = heir;
        }

        return agency;
    }

    /// <summary>The People's Committee of a unit.</summary>
    public Agency? CommitteeOf(AdministrativeUnit unit) => _committees.GetValueOrDefault(unit.Id);

    /// <summary>Who took over a unit; more than one where it was split; empty while it lives.</summary>
    public IEnumerable<(AdministrativeUnit Unit, UnitSuccession How)> SuccessorsOf(UnitId id) =>
        _successors[id].Select(succession => (_units[succession.SuccessorId], succession));

    /// <summary>"xã Yên Phúc, huyện Văn Quan" on a day before 01/07/2025, "xã Yên Phúc" after.</summary>
    public string NameWithDistrict(AdministrativeUnit commune, DateOnly day) =>
        DistrictOf(commune, day) is { } district
            ? $"{UnitName.InSentence(commune.Name)}, {UnitName.InSentence(district.Name)}"
            : UnitName.InSentence(commune.Name);
}
