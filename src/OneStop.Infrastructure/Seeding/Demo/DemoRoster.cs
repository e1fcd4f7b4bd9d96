using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Who of the demo's people serves where on a day.</summary>
internal sealed class DemoRoster(IReadOnlyList<(Appointment Appointment, string PersonName)> appointments, ProvinceDirectory directory)
{
    private static readonly Role[] AgencyRoles = [Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk];

    /// <summary>Counters with a clerk on the day.</summary>
    public IReadOnlyList<Counter> CountersOn(DateOnly day) =>
    [
        .. appointments.Where(each => each.Appointment.CounterId is not null && each.Appointment.Valid.Contains(day))
            .Select(each => directory.Counter(each.Appointment.CounterId!.Value))
            .Distinct()
            .OrderBy(counter => counter.Key, StringComparer.Ordinal),
    ];

    /// <summary>Whether somebody is there for each step of a dossier.</summary>
    public bool IsStaffed(AgencyId agency, string? division, DateOnly day) => AgencyRoles.All(role => At(agency, role, division, day).Count > 0);

    /// <summary>A clerk of the counter; the number chooses among several.</summary>
    public Duty Clerk(CounterId counter, DateOnly day, int number) => Choose(
        [.. appointments.Where(each => each.Appointment.CounterId == counter && each.Appointment.Valid.Contains(day)).Select(ToDuty)], number);

    /// <summary>Somebody of a role at the agency who may handle dossiers of the division; the number chooses among several.</summary>
    public Duty Of(AgencyId agency, Role role, string? division, DateOnly day, int number) => Choose(At(agency, role, division, day), number);

    /// <summary>An officer of the agency, of whatever division.</summary>
    public Duty AnyOfficer(AgencyId agency, DateOnly day) =>
        ToDuty(appointments.First(each => each.Appointment.AgencyId == agency && each.Appointment.Role == Role.Officer && each.Appointment.Valid.Contains(day)));

    /// <summary>Agencies that have an officer on the day.</summary>
    public IReadOnlyList<AgencyId> AgenciesOn(DateOnly day) =>
    [
        .. appointments.Where(each => each.Appointment.Role == Role.Officer && each.Appointment.Valid.Contains(day))
            .Select(each => each.Appointment.AgencyId).Distinct().OrderBy(agency => directory.Agency(agency).Key, StringComparer.Ordinal),
    ];

    /// <summary>Somebody of a role at the agency; null where there is nobody.</summary>
    public Duty? Find(AgencyId agency, Role role, DateOnly day) => At(agency, role, null, day).FirstOrDefault();

    private static Duty Choose(List<Duty> people, int number) => people[number % people.Count];

    private List<Duty> At(AgencyId agency, Role role, string? division, DateOnly day) =>
    [
        .. appointments
            .Where(each => each.Appointment.AgencyId == agency && each.Appointment.Role == role && each.Appointment.Valid.Contains(day))
            .Where(each => each.Appointment.Division is not { } own || own == division)
            .Select(ToDuty),
    ];

    private Duty ToDuty((Appointment Appointment, string PersonName) each)
    {
        var (appointment, name) = each;
        var place = appointment.CounterId is { } counter ? directory.Counter(counter).Name : directory.Agency(appointment.AgencyId).Name;
        return new Duty(appointment.StaffId, name, appointment.Role, appointment.AgencyId, appointment.CounterId, appointment.Division, place);
    }
}
