using OneStop.Domain.Accounts;

namespace OneStop.Application.Common;

/// <summary>Says in which roles a use case may be asked for; without roles, anybody with a current appointment.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowedToAttribute(params Role[] roles) : Attribute
{
    /// <summary>The roles; empty for all.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}
