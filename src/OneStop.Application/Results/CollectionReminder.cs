using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Results;

/// <summary>
/// An applicant was reminded by mail that a result waits at the counter. The key is the promise that it is done once for each
/// threshold: of two nodes that remind at the same moment one finds the row taken.
/// </summary>
public sealed class CollectionReminder : ITenantOwned
{
    /// <summary>Working days after the result was ready at which the applicant is reminded.</summary>
    public static IReadOnlyList<int> Thresholds { get; } = [3, 10, 30];

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>The legal day on which the result was ready; a result that comes a second time is reminded of anew.</summary>
    public required DateOnly ReadyOn { get; init; }

    /// <summary>The threshold.</summary>
    public required int Days { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset RemindedAt { get; init; }

    /// <summary>The threshold a result that waits for so many working days has passed last; null before the first. A day that was missed is made up for with the one that matters now.</summary>
    public static int? ThresholdOf(int workingDays) => Thresholds.Where(threshold => workingDays >= threshold).Select(threshold => (int?)threshold).Max();
}
