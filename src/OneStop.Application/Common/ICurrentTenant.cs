using OneStop.Domain.Tenants;

namespace OneStop.Application.Common;

/// <summary>The tenant of the current request, job or tool run.</summary>
public interface ICurrentTenant
{
    /// <summary>The tenant.</summary>
    /// <exception cref="InvalidOperationException">When none was set.</exception>
    Tenant Tenant { get; }
}
