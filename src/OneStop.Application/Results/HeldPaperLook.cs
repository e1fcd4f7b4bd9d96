using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Results;

/// <summary>
/// A clerk asked which papers of a person are held: one row for each clerk, person and day. It says what the clerk was shown,
/// and so what they may open, and it counts how many people's papers they asked about.
/// </summary>
public sealed class HeldPaperLook : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Who asked.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>About whom: citizen number or tax code.</summary>
    public required string IdNumber { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>At which counter, the last time.</summary>
    public required CounterId CounterId { get; init; }

    /// <summary>When for the first time that day.</summary>
    public required DateTimeOffset FirstAt { get; init; }

    /// <summary>When for the last time, give or take a few minutes.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>Ids of the papers that were listed to them.</summary>
    public required IReadOnlyList<Guid> Listed { get; init; }
}
