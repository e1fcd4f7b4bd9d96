using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Persistence.Embedded;

namespace OneStop.TestKit.Hosting;

/// <summary>A migrated database of this process on the PostgreSQL that all test processes share; dropped at the end.</summary>
public sealed partial class TestDatabase : IAsyncDisposable
{
    // Of the role, not of the database: every test process must set the same.
    private const string OwnerPassword = "owner";
    private const string AppPassword = "app";

    private readonly EmbeddedPostgres _server;
    private readonly string _name;

    private TestDatabase(EmbeddedPostgres server, string name)
    {
        _server = server;
        _name = name;
    }

    /// <summary>Connection of the owner, who makes tenants.</summary>
    public string OwnerConnectionString => _server.ConnectionString(_name, DatabaseSetup.OwnerRole, OwnerPassword);

    /// <summary>Connection of the restricted role. Each test has a tenant and so a pool of its own: what is idle is closed soon.</summary>
    public string AppConnectionString => _server.ConnectionString(_name, DatabaseSetup.AppRole, AppPassword) + ";Connection Idle Lifetime=2;Connection Pruning Interval=1";

    /// <summary>Process number of the server, for tests that hurt a private one.</summary>
    public string ServerProcess => File.ReadLines(Path.Combine(_server.ClusterFolder, "data", "postmaster.pid")).First();

    /// <summary>Makes and migrates it; drops what killed test processes left.</summary>
    /// <param name="serverFolder">Folder of a private server; null for the one that all test processes share.</param>
    public static async Task<TestDatabase> CreateAsync(string? serverFolder = null)
    {
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = serverFolder ?? Path.Combine(Path.GetTempPath(), "onestop-tests"), Durable = false },
            CancellationToken.None);
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Guid.CreateVersion7():N}");
        var database = new TestDatabase(server, name);
        await database.DropLeftoversAsync();
        await DatabaseSetup.CreateAsync(server.AdminConnectionString, name, OwnerPassword, AppPassword, CancellationToken.None);
        await DatabaseSetup.MigrateAsync(database.OwnerConnectionString, CancellationToken.None);
        return database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await DropAsync(_name);
        await _server.DisposeAsync();
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private async Task DropLeftoversAsync()
    {
        foreach (var name in await ListAsync())
        {
            if (Name().Match(name) is { Success: true } match && !IsAlive(int.Parse(match.Groups["process"].Value, CultureInfo.InvariantCulture)))
            {
                await DropAsync(name);
            }
        }
    }

    private async Task<List<string>> ListAsync()
    {
        await using var connection = await AdminAsync();
        await using var command = new NpgsqlCommand("select datname from pg_database", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private async Task DropAsync(string name)
    {
        await using var connection = await AdminAsync();
        await using var command = new NpgsqlCommand($"drop database if exists {name} with (force)", connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> AdminAsync()
    {
        var connection = new NpgsqlConnection(_server.AdminConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    [GeneratedRegex("^test_(?<process>[0-9]+)_[0-9a-f]{32}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
