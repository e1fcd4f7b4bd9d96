using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Calendar;

/// <summary>An open dossier whose promised date, or whose step, is near or past: one rung of the ladder of warnings.</summary>
/// <param name="Code">The dossier.</param>
/// <param name="DueAt">The promised date.</param>
/// <param name="StepDueAt">The deadline of its current step; null where the step is not counted.</param>
/// <param name="CounterId">The counter that holds it; null while an agency does.</param>
/// <param name="AgencyId">The agency that holds it; null while a counter does.</param>
/// <param name="CompetentAgencyId">Who decides.</param>
/// <param name="Division">The division that handles it.</param>
/// <param name="Role">Whose step it is.</param>
/// <param name="AssigneeId">The person in charge; null while anybody of the role may act.</param>
public sealed record Deadline(
    string Code,
    DateTimeOffset DueAt,
    DateTimeOffset? StepDueAt,
    CounterId? CounterId,
    AgencyId? AgencyId,
    AgencyId CompetentAgencyId,
    string? Division,
    Role Role,
    StaffId? AssigneeId)
{
    /// <summary>Whether it is for somebody of this appointment to act on.</summary>
    public bool IsFor(Appointment appointment) =>
        CounterId is { } counter ? appointment.CounterId == counter
        : appointment.AgencyId == AgencyId && appointment.Role == Role && IsOfDivision(appointment) && (AssigneeId is null || AssigneeId == appointment.StaffId);

    /// <summary>Whether this appointment watches over it: the head of the division, the leader of the agency.</summary>
    public bool IsUnder(Appointment appointment) =>
        appointment.AgencyId == CompetentAgencyId && (appointment.Role == Role.AgencyLeader || (appointment.Role == Role.DivisionHead && IsOfDivision(appointment)));

    private bool IsOfDivision(Appointment appointment) => Division is null || appointment.Division is null || appointment.Division == Division;
}
