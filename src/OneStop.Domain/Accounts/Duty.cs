using OneStop.Domain.Common;

namespace OneStop.Domain.Accounts;

/// <summary>Who acts, as what, and where: a current appointment with the names needed to record it.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="PersonName">Their name, kept in the dossier's timeline as it was then.</param>
/// <param name="Role">The role acted in.</param>
/// <param name="AgencyId">The agency served.</param>
/// <param name="CounterId">The counter, for clerks.</param>
/// <param name="Division">The division, where bound to one.</param>
/// <param name="PlaceName">Name of the counter or agency, kept likewise.</param>
public sealed record Duty(
    StaffId StaffId,
    string PersonName,
    Role Role,
    AgencyId AgencyId,
    CounterId? CounterId,
    string? Division,
    string PlaceName)
{
    /// <summary>What the duty rests on: an appointment, or a deputation.</summary>
    public Guid Key { get; init; }

    /// <summary>The absent person in whose place they act; null when in their own.</summary>
    public StaffId? OnBehalfOf { get; init; }

    /// <summary>The person's own name, also while they stand in for somebody ("… (thay …)"): who signs a paper signs with it.</summary>
    public string OwnName => OnBehalfOf is null || PersonName.IndexOf(" (thay ", StringComparison.Ordinal) is not (> 0 and var end) ? PersonName : PersonName[..end];

    /// <summary>Whether what is this person's is for them to do: their own, or that of the one they stand in for.</summary>
    public bool ActsFor(StaffId person) => person == StaffId || person == OnBehalfOf;
}
