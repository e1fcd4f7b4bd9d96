using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Seeding.Demo;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Accounts of sample people. Their one password is hashed once.</summary>
public static class SampleAccounts
{
    private static readonly string Hash = new PasswordHasher<Account>(Options.Create(Fast())).HashPassword(null!, SampleStaff.Password);

    /// <summary>Tests sign in thousands of times: a few rounds do.</summary>
    public static void HashFast(PasswordHasherOptions options) => options.IterationCount = 100;

    /// <summary>The account of a person, with a second factor where their role needs one: the demo's, whose codes Development shows.</summary>
    public static Account Of(SamplePerson person, AuthenticatorKeys keys) => SecondFactor.IsRequiredFor(person.Duty.Role)
        ? Of(person, keys.Protect(DemoAccounts.AuthenticatorKey))
        : Of(person, (string?)null);

    private static Account Of(SamplePerson person, string? key) => new()
    {
        AuthenticatorKey = key,
        SecondFactorSince = key is null ? null : DateTimeOffset.UnixEpoch,
        TenantId = person.Member.TenantId,
        StaffId = person.Member.Id,
        UserName = person.UserName,
        NormalizedUserName = person.UserName.ToUpperInvariant(),
        PasswordHash = Hash,
        SecurityStamp = Guid.CreateVersion7().ToString("N"),
    };

    private static PasswordHasherOptions Fast()
    {
        var options = new PasswordHasherOptions();
        HashFast(options);
        return options;
    }
}
