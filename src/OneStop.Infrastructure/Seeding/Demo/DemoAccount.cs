using OneStop.Domain.Accounts;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>A person one can sign in as to try the system.</summary>
/// <param name="Tenant">The province, e.g. <c>lang-son</c>.</param>
/// <param name="UserName">Name to sign in with; the password is <see cref="DemoAccounts.Password"/>.</param>
/// <param name="FullName">Made-up name.</param>
/// <param name="Title">What they do today, in Vietnamese.</param>
public sealed record DemoAccount(string Tenant, string UserName, string FullName, string Title)
{
    /// <summary>Signs in with a code too.</summary>
    public bool NeedsSecondFactor => Posts.Any(post => SecondFactor.IsRequiredFor(post.Role));

    /// <summary>Their appointments over time.</summary>
    internal IReadOnlyList<DemoPost> Posts { get; init; } = [];
}

/// <summary>An appointment: as what, at the counter or agency with this key, from when until it ends.</summary>
internal sealed record DemoPost(Role Role, string PlaceKey, DateOnly From, string? Division = null);
