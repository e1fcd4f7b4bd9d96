using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Finds who currently holds which appointment. Access follows appointments to the day.</summary>
public sealed class Duties(IAppDb db, ICurrentProvince province, TimeProvider time)
{
    /// <summary>All current duties of a person, in the order of their appointments.</summary>
    public async Task<IReadOnlyList<Duty>> OfPersonAsync(StaffId staffId, CancellationToken cancellationToken) =>
        await CurrentAsync(db.Appointments.Where(appointment => appointment.StaffId == staffId), cancellationToken);

    /// <summary>A person's current duty in one role at one agency; null when they have none.</summary>
    public async Task<Duty?> OfAsync(StaffId staffId, AgencyId agencyId, Role role, CancellationToken cancellationToken) =>
        (await CurrentAsync(
            db.Appointments.Where(appointment => appointment.StaffId == staffId && appointment.AgencyId == agencyId && appointment.Role == role),
            cancellationToken)).FirstOrDefault();

    /// <summary>Everybody who currently holds a role at an agency.</summary>
    public async Task<IReadOnlyList<Duty>> AtAgencyAsync(AgencyId agencyId, Role role, CancellationToken cancellationToken) =>
        await CurrentAsync(db.Appointments.Where(appointment => appointment.AgencyId == agencyId && appointment.Role == role), cancellationToken);

    private async Task<List<Duty>> CurrentAsync(IQueryable<Appointment> appointments, CancellationToken cancellationToken)
    {
        var current = await province.GetAsync(cancellationToken);
        var today = current.Time.Day(time.GetUtcNow());
        var rows = await appointments.AsNoTracking()
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { appointment, person.FullName })
            .ToListAsync(cancellationToken);
        return [.. rows
            .Where(row => row.appointment.Valid.Contains(today))
            .OrderBy(row => row.appointment.Id.Value)
            .Select(row => new Duty(
                row.appointment.StaffId,
                row.FullName,
                row.appointment.Role,
                row.appointment.AgencyId,
                row.appointment.CounterId,
                row.appointment.Division,
                row.appointment.CounterId is { } counterId
                    ? current.Directory.Counter(counterId).Name
                    : current.Directory.Agency(row.appointment.AgencyId).Name))];
    }
}
