using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Accounts;

/// <summary>What can be chosen on a form about a person of an agency.</summary>
public sealed record AccountForm(Agency Agency, IReadOnlyList<Role> Roles, IReadOnlyList<Counter> Counters, DateOnly Today)
{
    /// <summary>How it begins.</summary>
    public AccountInput Input { get; init; } = new();

    /// <summary>The form for an agency.</summary>
    public static AccountForm For(Agency agency, Province province, DateTimeOffset at)
    {
        var today = province.Time.Day(at);
        return new AccountForm(agency, AccountChecks.Askable, AccountChecks.CountersOf(agency, province, today), today);
    }
}
