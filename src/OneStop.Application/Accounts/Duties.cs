using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Finds who currently holds which appointment, and who stands in for whom. Access follows appointments to the minute.</summary>
public sealed class Duties(IAppDb db, ICurrentProvince province, TimeProvider time)
{
    /// <summary>All current duties of a person: their own in the order of their appointments, then those of colleagues they stand in for.</summary>
    public async Task<IReadOnlyList<Duty>> OfPersonAsync(StaffId staffId, CancellationToken cancellationToken)
    {
        var current = await province.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = current.Time.Day(now);
        var rows = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.EndedAt == null || appointment.EndedAt > now)
            .Where(appointment => appointment.StaffId == staffId
                || db.Deputations.Any(deputation => deputation.AppointmentId == appointment.Id && deputation.DeputyId == staffId && (deputation.EndedAt == null || deputation.EndedAt > now)))
            .Select(appointment => new
            {
                Appointment = appointment,
                Holder = db.StaffMembers.Where(person => person.Id == appointment.StaffId).Select(person => person.FullName).First(),
                Self = db.StaffMembers.Where(person => person.Id == staffId).Select(person => person.FullName).First(),
                Deputations = db.Deputations.Where(deputation => deputation.AppointmentId == appointment.Id && deputation.DeputyId == staffId).ToList(),
            })
            .ToListAsync(cancellationToken);
        var held = rows.Where(row => row.Appointment.IsCurrent(today, now)).OrderBy(row => row.Appointment.Id.Value).ToList();
        return
        [
            .. held.Where(row => row.Appointment.StaffId == staffId).Select(row => ToDuty(row.Appointment, row.Holder, current)),
            .. from row in held
               where row.Appointment.StaffId != staffId
               from deputation in row.Deputations
               where deputation.IsCurrent(today, now)
               select ToDuty(row.Appointment, row.Holder, current) with
               {
                   StaffId = staffId,
                   PersonName = $"{row.Self} (thay {row.Holder})",
                   Key = deputation.Id.Value,
                   OnBehalfOf = row.Appointment.StaffId,
               },
        ];
    }

    /// <summary>A person's current duty in one role at one agency; null when they have none.</summary>
    public async Task<Duty?> OfAsync(StaffId staffId, AgencyId agencyId, Role role, CancellationToken cancellationToken) =>
        (await CurrentAsync(
            db.Appointments.Where(appointment => appointment.StaffId == staffId && appointment.AgencyId == agencyId && appointment.Role == role),
            cancellationToken)).FirstOrDefault();

    /// <summary>Everybody who currently holds a role at an agency.</summary>
    public async Task<IReadOnlyList<Duty>> AtAgencyAsync(AgencyId agencyId, Role role, CancellationToken cancellationToken) =>
        await CurrentAsync(db.Appointments.Where(appointment => appointment.AgencyId == agencyId && appointment.Role == role), cancellationToken);

    /// <summary>How many people currently hold one of these roles at an agency.</summary>
    public async Task<int> CountAsync(AgencyId agencyId, IReadOnlyList<Role> roles, CancellationToken cancellationToken) =>
        (await CurrentAsync(db.Appointments.Where(appointment => appointment.AgencyId == agencyId), cancellationToken))
            .Where(duty => roles.Contains(duty.Role)).DistinctBy(duty => duty.StaffId).Count();

    private async Task<List<Duty>> CurrentAsync(IQueryable<Appointment> appointments, CancellationToken cancellationToken)
    {
        var current = await province.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = current.Time.Day(now);
        var rows = await appointments.AsNoTracking()
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { appointment, person.FullName })
            .ToListAsync(cancellationToken);
        return [.. rows
            .Where(row => row.appointment.IsCurrent(today, now))
            .OrderBy(row => row.appointment.Id.Value)
            .Select(row => ToDuty(row.appointment, row.FullName, current))];
    }

    private static Duty ToDuty(Appointment appointment, string name, Province province) => new(
        appointment.StaffId,
        name,
        appointment.Role,
        appointment.AgencyId,
        appointment.CounterId,
        appointment.Division,
        province.PlaceOf(appointment.AgencyId, appointment.CounterId))
    {
        Key = appointment.Id.Value,
    };
}
