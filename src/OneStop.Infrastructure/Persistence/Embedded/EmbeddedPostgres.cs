using Microsoft.Extensions.Logging;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>
/// A private PostgreSQL 18 for development and tests, on a port of this machine only. Processes that name the same data folder
/// share one server; the last to dispose stops it. A server left running by a killed process is taken over, one that died is started again.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(500);

    private readonly EmbeddedPostgresOptions _options;
    private readonly InstanceRegister _register;
    private readonly Server _server;
    private readonly FileStream _signedIn;
    private readonly CancellationTokenSource _stopWatching = new();
    private readonly Task _watching;
    private bool _disposed;

    private EmbeddedPostgres(EmbeddedPostgresOptions options, InstanceRegister register, Server server, FileStream signedIn)
    {
        (_options, _register, _server, _signedIn) = (options, register, server, signedIn);
        _watching = WatchAsync(_stopWatching.Token);
    }

    /// <summary>The superuser <c>postgres</c> in the database <c>postgres</c>.</summary>
    public string AdminConnectionString => ConnectionString("postgres", "postgres", _server.Password);

    /// <summary>Where PostgreSQL keeps its files and its log (<c>postgres.log</c>): in the data folder; under root, where nobody may go, under /var/lib.</summary>
    public string ClusterFolder => _server.ClusterFolder;

    /// <summary>A connection string of Npgsql for a user and a database of this server.</summary>
    public string ConnectionString(string database, string user, string password) => _server.ConnectionString(database, user, password);

    /// <summary>Joins the server of the data folder, or starts it. Refuses with <see cref="EmbeddedPostgresException"/>.</summary>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.StartTimeout);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataFolder));
        try
        {
            Directory.CreateDirectory(folder);
            var register = new InstanceRegister(folder);
            using var entered = await register.EnterAsync(timeout.Token);
            var server = await Server.OpenAsync(folder, options.Durable, timeout.Token);
            await server.EnsureRunningAsync(register.IsAnyoneIn, timeout.Token);
            return new(options, register, server, register.SignIn());
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new EmbeddedPostgresException(
                $"PostgreSQL không sẵn sàng sau {options.StartTimeout.TotalSeconds:0} giây.",
                $"PostgreSQL was not ready after {options.StartTimeout.TotalSeconds:0} seconds.", folder, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException(
                "Không đọc hoặc ghi được thư mục dữ liệu của PostgreSQL (có thể thuộc về tài khoản khác).",
                "The data folder of PostgreSQL cannot be read or written (it may belong to another user).", $"{folder}: {exception.Message}", exception);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;

        _disposed = true;
        await _stopWatching.CancelAsync();
        await _watching;
        _stopWatching.Dispose();

        using var entered = await _register.EnterAsync(CancellationToken.None);
        await _signedIn.DisposeAsync();
        if (!_register.IsAnyoneIn())
            await _server.StopAsync(CancellationToken.None);
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(WatchEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                // A data folder deleted under a running server is not silently made anew.
                if (!_server.IsAlive && _server.HasCluster)
                    await ReviveAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }

    private async Task ReviveAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var entered = await _register.EnterAsync(cancellationToken);
            await _server.EnsureRunningAsync(() => true, cancellationToken);
            _options.Logger.LogWarning("The embedded PostgreSQL had stopped and was started again on port {Port}.", _server.Port);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _options.Logger.LogError(exception, "The embedded PostgreSQL has stopped and cannot be started again; it is tried again.");
        }
    }
}
