using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OneStop.Infrastructure.Identity;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Accounts of sample people. Their one password is hashed once.</summary>
public static class SampleAccounts
{
    private static readonly string Hash = new PasswordHasher<Account>(Options.Create(Fast())).HashPassword(null!, SampleStaff.Password);

    /// <summary>Tests sign in thousands of times: a few rounds do.</summary>
    public static void HashFast(PasswordHasherOptions options) => options.IterationCount = 100;

    /// <summary>The account of a person.</summary>
    public static Account Of(SamplePerson person) => new()
    {
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
