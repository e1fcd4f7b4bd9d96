using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Accounts;

/// <summary>Brings what the rule of granting needs to know: the allowance, how much of it is used, and the giver's own period.</summary>
public sealed class GrantRules(IAppDb db, Duties duties)
{
    /// <summary>What the Office allows an agency now; null when nothing.</summary>
    public async Task<GrantAllowance?> AllowanceAsync(AgencyId agency, Occasion on, Province province, CancellationToken cancellationToken) =>
        (await db.GrantAllowances.AsNoTracking().Where(allowance => allowance.AgencyId == agency && allowance.EndedAt == null).ToListAsync(cancellationToken))
            .FirstOrDefault(allowance => allowance.IsCurrent(province.Time.Day(on.At), on.At));

    /// <summary>Why this may not be granted; null when it may.</summary>
    public async Task<Refusal?> RefusalToGrantAsync(CheckedAccount account, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var by = on.By;
        if (by.Role == Role.ProvincialOffice)
        {
            return null;
        }

        var allowance = await AllowanceAsync(by.AgencyId, on, province, cancellationToken);
        var own = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.StaffId == (by.OnBehalfOf ?? by.StaffId) && appointment.Role == by.Role && appointment.AgencyId == by.AgencyId && appointment.EndedAt == null)
            .ToListAsync(cancellationToken);
        var period = own.FirstOrDefault(appointment => appointment.IsCurrent(province.Time.Day(on.At), on.At))?.Valid ?? throw new RefusedException(new Refusal(RefusalCodes.AccessNoAppointment));
        var inUse = allowance is null ? 0 : await duties.CountAsync(by.AgencyId, allowance.Roles, cancellationToken);
        return AccountAccess.RefusalToGrant(by, period, allowance, inUse, account.Role, account.AgencyId, account.Valid);
    }

    /// <summary>Why the person may not hold this appointment; null when they may.</summary>
    public async Task<Refusal?> RefusalToHoldAsync(StaffMember person, CheckedAccount account, AppointmentId? except, CancellationToken cancellationToken)
    {
        var others = await db.Appointments.AsNoTracking()
            .Where(each => each.StaffId == person.Id && each.Role == account.Role && each.AgencyId == account.AgencyId && each.CounterId == account.CounterId && each.EndedAt == null)
            .ToListAsync(cancellationToken);
        return others.Any(each => each.Id != except && each.Valid.Overlaps(account.Valid))
            ? new Refusal(RefusalCodes.AppointmentOverlaps).With("person", person.FullName)
            : null;
    }
}
