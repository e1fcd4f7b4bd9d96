using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
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
    public StaffId? SignedIn { get; private set; }

    /// <summary>All duties of whoever is signed in, the one acted in among them.</summary>
    public IReadOnlyList<Duty> Held { get; private set; } = [];

    /// <summary>Must tie an authenticator to their account before anything else.</summary>
    public bool MustEnrol { get; private set; }

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
    public void ActAs(Duty? duty)
    {
        Duty = duty;
        SignedIn ??= duty?.StaffId;
    }

    /// <summary>Says who is signed in, whatever they may do.</summary>
    public void SignIn(StaffId person) => SignedIn = person;

    /// <summary>Says which duties whoever is signed in may choose from.</summary>
    public void Hold(IReadOnlyList<Duty> duties) => Held = duties;

    /// <summary>Says that somebody is signed in who may do nothing but enrol their second factor.</summary>
    public void HoldToEnrol(StaffId person) => (SignedIn, MustEnrol, Duty) = (person, true, null);

    /// <summary>A job or a tool acts.</summary>
    public void ActAsSystem() => IsSystem = true;
}
