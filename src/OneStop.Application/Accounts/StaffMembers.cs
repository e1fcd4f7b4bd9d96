using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Finds people.</summary>
internal static class StaffMembers
{
    /// <summary>The person of this id.</summary>
    /// <exception cref="NotFoundException">When there is none.</exception>
    public static async Task<StaffMember> FindOrThrowAsync(this DbSet<StaffMember> people, StaffId id, CancellationToken cancellationToken) =>
        await people.FirstOrDefaultAsync(person => person.Id == id, cancellationToken) ?? throw new NotFoundException("StaffMember");

    /// <summary>Only people whom these may look after: the Office everybody, an agency whoever serves or served there.</summary>
    public static IQueryable<StaffMember> VisibleTo(this IQueryable<StaffMember> people, IAppDb db, Duty by) => by.Role == Role.ProvincialOffice
        ? people
        : people.Where(person => db.Appointments.Any(appointment => appointment.StaffId == person.Id && appointment.AgencyId == by.AgencyId));

    /// <summary>The person of this id, if these people may look after them.</summary>
    /// <exception cref="NotFoundException">When there is none, or they serve elsewhere.</exception>
    public static async Task<StaffMember> FindVisibleAsync(this IAppDb db, StaffId id, Duty by, CancellationToken cancellationToken) =>
        await db.StaffMembers.VisibleTo(db, by).FirstOrDefaultAsync(person => person.Id == id, cancellationToken) ?? throw new NotFoundException("StaffMember");

    /// <summary>An appointment, if these people may look after its holder.</summary>
    /// <exception cref="NotFoundException">When there is none, or it is at another agency.</exception>
    public static async Task<Appointment> FindVisibleAsync(this IAppDb db, AppointmentId id, Duty by, CancellationToken cancellationToken) =>
        await db.Appointments.FirstOrDefaultAsync(each => each.Id == id && (by.Role == Role.ProvincialOffice || each.AgencyId == by.AgencyId), cancellationToken) ?? throw new NotFoundException("Appointment");
}
