using OneStop.Domain.Accounts;

namespace OneStop.TestKit.Samples;

/// <summary>A person with one appointment.</summary>
/// <param name="Member">The person.</param>
/// <param name="Appointment">What they do.</param>
/// <param name="UserName">How they sign in; the password is <see cref="SampleStaff.Password"/>.</param>
/// <param name="Duty">The duty they act in.</param>
public sealed record SamplePerson(StaffMember Member, Appointment Appointment, string UserName, Duty Duty);
