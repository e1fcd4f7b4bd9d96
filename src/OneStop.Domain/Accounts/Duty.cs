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
    string PlaceName);
