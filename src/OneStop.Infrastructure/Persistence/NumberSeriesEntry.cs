using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Persistence;

/// <summary>Where a series of numbers stands; drawn from by <see cref="NumberSeries"/> only.</summary>
internal sealed class NumberSeriesEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Name, e.g. <c>dossier:H37.16</c>.</summary>
    public required string Series { get; init; }

    /// <summary>Day or year in which it counts from 1.</summary>
    public required string Period { get; init; }

    /// <summary>The last number given out.</summary>
    public required int Last { get; init; }
}
