using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Persistence;

/// <summary>Finds tenants by host name; the list is read once and again when a host is not on it.</summary>
public sealed class TenantDirectory(TenantDataSources sources)
{
    private IReadOnlyList<Tenant> _tenants = [];

    /// <summary>All tenants, by key.</summary>
    public async Task<IReadOnlyList<Tenant>> AllAsync(CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<AppDb>().UseNpgsql(sources.Lobby.CreateConnection(), contextOwnsConnection: true).Options;
        await using var db = new AppDb(options);
        return _tenants = await db.Set<Tenant>().AsNoTracking().OrderBy(tenant => tenant.Key).ToListAsync(cancellationToken);
    }

    /// <summary>The tenant of a host name; null when there is none.</summary>
    public async Task<Tenant?> FindByHostAsync(string host, CancellationToken cancellationToken) =>
        Find(tenant => tenant.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        ?? (await AllAsync(cancellationToken)).FirstOrDefault(tenant => tenant.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));

    /// <summary>The tenant with this key; null when there is none.</summary>
    public async Task<Tenant?> FindByKeyAsync(string key, CancellationToken cancellationToken) =>
        Find(tenant => tenant.Key == key) ?? (await AllAsync(cancellationToken)).FirstOrDefault(tenant => tenant.Key == key);

    private Tenant? Find(Func<Tenant, bool> match) => _tenants.FirstOrDefault(match);
}
