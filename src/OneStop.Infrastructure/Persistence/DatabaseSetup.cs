using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace OneStop.Infrastructure.Persistence;

/// <summary>Makes the two roles and the database, and migrates as the owner. The app's role can neither alter tables nor get round row level security.</summary>
public static class DatabaseSetup
{
    /// <summary>Role that owns the tables and migrates.</summary>
    public const string OwnerRole = "onestop_owner";

    /// <summary>Role the app runs as.</summary>
    public const string AppRole = "onestop_app";

    /// <summary>Makes the roles and the database if they are missing, as a superuser; passwords are set anew each time.</summary>
    public static async Task CreateAsync(string adminConnectionString, string database, string ownerPassword, string appPassword, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(adminConnectionString + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);

        // Roles belong to the server: two processes that start at once must not change them together. The lock ends with the connection.
        await ExecuteAsync(connection, "select pg_advisory_lock(hashtext('onestop.setup'))", cancellationToken);
        await EnsureRoleAsync(connection, OwnerRole, ownerPassword, cancellationToken);
        await EnsureRoleAsync(connection, AppRole, appPassword, cancellationToken);
        if (!await ExistsAsync(connection, "select exists (select from pg_database where datname = $1)", database, cancellationToken))
        {
            await ExecuteAsync(connection, $"create database {Quote(database)} owner {OwnerRole}", cancellationToken);
        }
    }

    /// <summary>Whether the server has the app's role.</summary>
    public static async Task<bool> HasAppRoleAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        return await ExistsAsync(connection, "select exists (select from pg_roles where rolname = $1)", AppRole, cancellationToken);
    }

    /// <summary>Makes the app's role with the owner's connection, where an external server has only an owner.</summary>
    public static async Task EnsureAppRoleAsync(string ownerConnectionString, string appPassword, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        await EnsureRoleAsync(connection, AppRole, appPassword, cancellationToken);
    }

    /// <summary>Applies all migrations, as the owner.</summary>
    public static async Task MigrateAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        await using var db = Open(ownerConnectionString);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Names of migrations that are still to be applied.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        await using var db = Open(ownerConnectionString);
        return [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];
    }

    private static AppDb Open(string connectionString) => new(new DbContextOptionsBuilder<AppDb>()
        .UseNpgsql(connectionString)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options);

    private static async Task EnsureRoleAsync(NpgsqlConnection connection, string role, string password, CancellationToken cancellationToken)
    {
        var exists = await ExistsAsync(connection, "select exists (select from pg_roles where rolname = $1)", role, cancellationToken);
        var verb = exists ? "alter" : "create";
        await ExecuteAsync(connection, $"{verb} role {role} login nosuperuser nobypassrls password '{password.Replace("'", "''", StringComparison.Ordinal)}'", cancellationToken);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = name } } };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
