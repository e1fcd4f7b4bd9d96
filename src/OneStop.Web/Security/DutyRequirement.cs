using Microsoft.AspNetCore.Authorization;
using OneStop.Domain.Accounts;

namespace OneStop.Web.Security;

/// <summary>The page is for people who currently hold one of these roles.</summary>
internal sealed class DutyRequirement(params Role[] roles) : IAuthorizationRequirement
{
    /// <summary>The roles; empty for anybody with a current appointment.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}
