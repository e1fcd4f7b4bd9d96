using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;

namespace OneStop.Infrastructure.Persistence;

/// <summary>The current tenant's snapshot, the same for the whole scope.</summary>
internal sealed class CurrentProvince(ProvinceCache cache, ICurrentTenant tenant, IServiceScopeFactory scopes) : ICurrentProvince
{
    private Province? _province;

    /// <inheritdoc/>
    public async ValueTask<Province> GetAsync(CancellationToken cancellationToken)
    {
        _province ??= cache.Find(tenant.Tenant.Id);
        if (_province is null)
        {
            // A context of its own: reference data is read for all requests, not in this one's transaction.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant.Tenant);
            _province = await cache.GetAsync(tenant.Tenant, scope.ServiceProvider.GetRequiredService<AppDb>());
        }

        return _province;
    }
}
