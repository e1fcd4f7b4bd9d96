using Npgsql;
using OneStop.Architecture.Tests.Data;
using OneStop.TestKit.Hosting;

[assembly: AssemblyFixture(typeof(MigratedDatabase))]

namespace OneStop.Architecture.Tests.Data;

/// <summary>A really migrated database, and questions to its catalogue.</summary>
public sealed class MigratedDatabase : IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    /// <summary>The first column of each row, asked as the owner.</summary>
    public Task<List<string>> AskAsync(string sql) => AskAsync(_database.OwnerConnectionString, sql);

    /// <summary>The first column of each row, asked as the app's role.</summary>
    public Task<List<string>> AskAsAppAsync(string sql) => AskAsync(_database.AppConnectionString, sql);

    private static async Task<List<string>> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var answers = new List<string>();
        while (await reader.ReadAsync())
        {
            answers.Add(reader.GetString(0));
        }

        return answers;
    }
}
