using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>One counter as every published list shows it.</summary>
/// <param name="Counter">The counter.</param>
/// <param name="District">The district it lies in, until 30/06/2025; null otherwise.</param>
public sealed record CounterRow(Counter Counter, AdministrativeUnit? District)
{
    /// <summary>The row of a counter on a day.</summary>
    internal static CounterRow Of(Counter counter, ProvinceDirectory directory, DateOnly day) => new(counter, counter.UnitId is { } id ? DistrictOf(directory.Unit(id), directory, day) : null);

    private static AdministrativeUnit? DistrictOf(AdministrativeUnit unit, ProvinceDirectory directory, DateOnly day) =>
        unit.Level == GovernmentLevel.District ? unit : directory.DistrictOf(unit, day);
}
