using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;

namespace OneStop.Infrastructure.Persistence;

/// <summary>The current tenant's snapshot, the same for the whole scope.</summary>
internal sealed class CurrentProvince(ProvinceCache cache, ICurrentTenant tenant, TenantDataSources sources) : ICurrentProvince
{
    private Province? _province;

    /// <inheritdoc/>
    public async ValueTask<Province> GetAsync(CancellationToken cancellationToken)
    {
        _province ??= cache.Find(tenant.Tenant.Id);
        if (_province is null)
        {
            // A context of its own: reference data is read for all requests, not in this one's transaction.
            var options = new DbContextOptionsBuilder<AppDb>();
            options.UseTenant(sources.ForReference(tenant.Tenant.Id));
            await using var db = new AppDb(options.Options, tenant);
            _province = await cache.GetAsync(tenant.Tenant, db);
        }

        return _province;
    }

    /// <inheritdoc/>
    public ValueTask<Province> RenewAsync(CancellationToken cancellationToken)
    {
        cache.Forget(tenant.Tenant.Id);
        _province = null;
        return GetAsync(cancellationToken);
    }
}
