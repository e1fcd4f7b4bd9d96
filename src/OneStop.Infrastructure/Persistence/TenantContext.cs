using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Persistence;

/// <summary>The tenant, person and request key of one scope: a request, a job, a tool run.</summary>
public sealed class TenantContext : ICurrentTenant, ICurrentDuty, IRequestKey
{
    private Tenant? _tenant;

    /// <inheritdoc/>
    public Tenant Tenant => _tenant ?? throw new InvalidOperationException("No tenant was set in this scope.");

    /// <inheritdoc/>
    public Duty? Duty { get; private set; }

    /// <inheritdoc/>
    public bool IsSystem { get; private set; }

    /// <inheritdoc/>
    public Guid? Key { get; set; }

    /// <summary>Enters a tenant; once per scope.</summary>
    /// <exception cref="InvalidOperationException">When the scope already is another tenant's.</exception>
    public void Enter(Tenant tenant)
    {
        if (_tenant is not null && _tenant.Id != tenant.Id)
        {
            throw new InvalidOperationException("A scope cannot change its tenant.");
        }

        _tenant = tenant;
    }

    /// <summary>Says who acts.</summary>
    public void ActAs(Duty? duty) => Duty = duty;

    /// <summary>A job or a tool acts.</summary>
    public void ActAsSystem() => IsSystem = true;
}
