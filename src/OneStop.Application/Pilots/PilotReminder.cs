using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Pilots;

/// <summary>
/// The Office was reminded that a pilot ends. The key is the promise that it is reminded once for each threshold and last
/// day: of two nodes that remind at the same moment one finds the row taken.
/// </summary>
public sealed class PilotReminder : ITenantOwned
{
    /// <summary>Days before the last day at which the Office is reminded, the most first.</summary>
    public static IReadOnlyList<int> Thresholds { get; } = [30, 7];

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The pilot.</summary>
    public required DecisionId DecisionId { get; init; }

    /// <summary>Its last day as it was then; a pilot that is prolonged is reminded of anew.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The threshold.</summary>
    public required int Days { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset RemindedAt { get; init; }

    /// <summary>The threshold a running pilot has passed last; null while the first lies ahead. A day that was missed is made up for.</summary>
    public static int? ThresholdOf(PilotTime time) =>
        time is { IsAhead: false, DaysLeft: { } left } ? Thresholds.Where(threshold => left <= threshold).Select(threshold => (int?)threshold).Min() : null;
}
