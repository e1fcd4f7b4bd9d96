using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OneStop.Infrastructure.Persistence;

/// <summary>How a context speaks to PostgreSQL.</summary>
internal static class TenantDb
{
    /// <summary>Uses a connection of this pool; what a restarted server breaks off is tried again.</summary>
    public static DbContextOptionsBuilder UseTenant(this DbContextOptionsBuilder db, NpgsqlDataSource pool) => db.UseNpgsql(
        pool.CreateConnection(),
        contextOwnsConnection: true,
        npgsql => npgsql.EnableRetryOnFailure(maxRetryCount: 5, maxRetryDelay: TimeSpan.FromSeconds(2), errorCodesToAdd: ["57P01", "57P03"]));
}
