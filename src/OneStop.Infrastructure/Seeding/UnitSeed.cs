using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding;

/// <summary>The generations of a tenant's units and who succeeded whom, told from the lists of 2023, of 01/12/2024 and of 01/07/2025.</summary>
internal sealed class UnitSeed
{
    /// <summary>First day of the lists of 2023, as far as the app looks back.</summary>
    private static readonly DateOnly First = new(2020, 1, 1);

    /// <summary>NQ 1240/NQ-UBTVQH15: communes merged.</summary>
    private static readonly DateOnly Mergers = new(2024, 12, 1);

    /// <summary>NQ 1672/NQ-UBTVQH15: no districts any more, communes made anew.</summary>
    public static readonly DateOnly TwoLevels = new(2025, 7, 1);

    private readonly TenantId _tenant;

    private UnitSeed(TenantId tenant) => _tenant = tenant;

    /// <summary>Every generation of every unit.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; private set; } = [];

    /// <summary>Who took over from whom.</summary>
    public IReadOnlyList<UnitSuccession> Successions { get; private set; } = [];

    /// <summary>Reads the tenant's files.</summary>
    public static UnitSeed Read(TenantId tenant, string tenantKey)
    {
        var before = ReferenceFolder.Csv<UnitRow>(tenantKey, "units-2023.csv");
        var merged = ReferenceFolder.Csv<UnitRow>(tenantKey, "units-2024-12-01.csv");
        var now = ReferenceFolder.Csv<UnitRow>(tenantKey, "units-2025-07-01.csv");
        var seed = new UnitSeed(tenant);
        seed.Units = [.. seed.OldGenerations(before, merged), .. now.Select(row => seed.Unit(row, TwoLevels, null))];
        seed.Successions =
        [
            .. seed.Succeed(ReferenceFolder.Csv<SuccessionRow>(tenantKey, "succession-2024-12-01.csv"), Mergers),
            .. seed.Succeed(ReferenceFolder.Csv<SuccessionRow>(tenantKey, "succession-2025-07-01.csv"), TwoLevels),
        ];
        return seed;
    }

    // A unit that stands unchanged in both lists lived through the mergers: it is one generation.
    private IEnumerable<AdministrativeUnit> OldGenerations(IReadOnlyList<UnitRow> before, IReadOnlyList<UnitRow> merged)
    {
        if (merged.Count == 0)
        {
            return before.Select(row => Unit(row, First, TwoLevels));
        }

        var later = merged.ToHashSet();
        var earlier = before.ToHashSet();
        return
        [
            .. before.Select(row => Unit(row, First, later.Contains(row) ? TwoLevels : Mergers)),
            .. merged.Where(row => !earlier.Contains(row)).Select(row => Unit(row, Mergers, TwoLevels)),
        ];
    }

    private AdministrativeUnit Unit(UnitRow row, DateOnly from, DateOnly? until) => new()
    {
        TenantId = _tenant,
        Id = Id.New<UnitId>(),
        Code = row.Code,
        Name = row.Name,
        Level = row.Level,
        ParentCode = row.ParentCode,
        Valid = new EffectivePeriod(from, until),
    };

    private IEnumerable<UnitSuccession> Succeed(IReadOnlyList<SuccessionRow> rows, DateOnly on) => rows.Select(row => new UnitSuccession
    {
        TenantId = _tenant,
        PredecessorId = CommuneOn(row.OldCode, on.AddDays(-1)).Id,
        SuccessorId = CommuneOn(row.NewCode, on).Id,
        On = on,
        IsWhole = row.Extent == "whole",
        IsSourced = row.Certainty is null or "sourced",
    });

    private AdministrativeUnit CommuneOn(string code, DateOnly day) =>
        Units.FirstOrDefault(unit => unit.Level == GovernmentLevel.Commune && unit.Code == code && unit.Valid.Contains(day))
        ?? throw new InvalidDataException($"Commune {code} does not exist on {day:yyyy-MM-dd}.");
}
