using Npgsql;
using OneStop.Infrastructure.Persistence.Embedded;
using Xunit;

namespace OneStop.Application.Tests.Persistence;

/// <summary>A data folder with spaces and diacritics in its path for each test, and what is asked of a server there.</summary>
public abstract class EmbeddedPostgresTestBase : IDisposable
{
    protected string Folder { get; } = Directory.CreateDirectory(
        Path.Combine(Path.GetTempPath(), $"onestop có dấu cách {Guid.CreateVersion7():N}")).FullName;

    protected string? ClusterFolder { get; private set; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected string PostmasterFile => Path.Combine(ClusterFolder!, "data", "postmaster.pid");

    protected string ServerProcess => File.ReadLines(PostmasterFile).First();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(ClusterFolder))
            Directory.Delete(Path.GetDirectoryName(ClusterFolder)!, recursive: true);
    }

    protected async Task<EmbeddedPostgres> StartAsync()
    {
        var server = await EmbeddedPostgres.StartAsync(new() { DataFolder = Folder, Durable = false }, Cancellation);
        ClusterFolder = server.ClusterFolder;
        return server;
    }

    protected static async Task<string> AskAsync(EmbeddedPostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.AdminConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
