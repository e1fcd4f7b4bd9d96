using Microsoft.AspNetCore.Authorization;
using OneStop.Application.Common;

namespace OneStop.Web.Security;

/// <summary>Grants a page by the current duty.</summary>
internal sealed class DutyHandler(ICurrentDuty current) : AuthorizationHandler<DutyRequirement>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, DutyRequirement requirement)
    {
        if (current.Duty is { } duty && (requirement.Roles.Count == 0 || requirement.Roles.Contains(duty.Role)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
