using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Web.Hosting;

/// <summary>Healthy when the database answers.</summary>
internal sealed class DatabaseHealth(TenantDataSources sources) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = sources.Lobby.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException unreachable)
        {
            return HealthCheckResult.Unhealthy("PostgreSQL does not answer.", unreachable);
        }
    }
}
