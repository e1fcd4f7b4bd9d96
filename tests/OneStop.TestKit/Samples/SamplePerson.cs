using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>A person with one appointment.</summary>
/// <param name="Member">The person.</param>
/// <param name="Appointment">What they do.</param>
/// <param name="UserName">How they sign in; the password is <see cref="SampleStaff.Password"/>.</param>
/// <param name="Duty">The duty they act in.</param>
public sealed record SamplePerson(StaffMember Member, Appointment Appointment, string UserName, Duty Duty)
{
    /// <summary>Makes one, appointed for as long as the agency exists.</summary>
    public static SamplePerson Make(TenantId tenant, string userName, string name, Role role, Agency agency, Counter? counter)
    {
        var member = new StaffMember { TenantId = tenant, Id = Id.New<StaffId>(), FullName = name };
        var appointment = new Appointment { TenantId = tenant, Id = Id.New<AppointmentId>(), StaffId = member.Id, Role = role, AgencyId = agency.Id, CounterId = counter?.Id, Valid = counter?.Valid ?? agency.Valid };
        return new SamplePerson(member, appointment, userName, new Duty(member.Id, name, role, agency.Id, counter?.Id, null, counter?.Name ?? agency.Name));
    }
}
