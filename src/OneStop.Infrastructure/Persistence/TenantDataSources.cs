using System.Collections.Concurrent;
using Npgsql;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence;

/// <summary>
/// One connection pool per tenant: the tenant is a start-up option of each connection, so that no request pays a
/// round trip for it and no connection can ever serve two tenants.
/// </summary>
public sealed class TenantDataSources(string connectionString) : IAsyncDisposable
{
    private const int MaxPoolSize = 40;
    private const int MaxReferencePoolSize = 2;

    private readonly ConcurrentDictionary<TenantId, NpgsqlDataSource> _pools = new();
    private readonly ConcurrentDictionary<TenantId, NpgsqlDataSource> _referencePools = new();
    private readonly Lazy<NpgsqlDataSource> _lobby = new(() => Build(connectionString, null, MaxPoolSize));

    /// <summary>Connections without a tenant, which see nothing but the list of tenants.</summary>
    public NpgsqlDataSource Lobby => _lobby.Value;

    /// <summary>Connections of one tenant.</summary>
    public NpgsqlDataSource For(TenantId tenant) => _pools.GetOrAdd(tenant, id => Build(connectionString, id, MaxPoolSize));

    /// <summary>
    /// Connections of one tenant for reading reference data. A command asks for them while it holds its own connection:
    /// from one pool, as many commands as it has connections would wait for each other.
    /// </summary>
    public NpgsqlDataSource ForReference(TenantId tenant) => _referencePools.GetOrAdd(tenant, id => Build(connectionString, id, MaxReferencePoolSize));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values.Concat(_referencePools.Values))
        {
            await pool.DisposeAsync();
        }

        if (_lobby.IsValueCreated)
        {
            await _lobby.Value.DisposeAsync();
        }
    }

    private static NpgsqlDataSource Build(string connectionString, TenantId? tenant, int maxPoolSize)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = maxPoolSize,
            ApplicationName = "OneStop",
            Options = tenant is { } id ? $"-c onestop.tenant_id={id.Value}" : null,
        };
        return NpgsqlDataSource.Create(settings);
    }
}
