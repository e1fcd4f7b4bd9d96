using Npgsql;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The server of one data folder: joined when it runs, started when it does not.</summary>
internal sealed class Server
{
    private readonly Cluster _cluster;
    private readonly bool _durable;

    private Server(Cluster cluster, string password, bool durable)
    {
        _cluster = cluster;
        _durable = durable;
        Password = password;
    }

    /// <summary>The superuser's password.</summary>
    public string Password { get; }

    public string ClusterFolder => _cluster.Folder;

    /// <summary>The port of the last start or join.</summary>
    public int Port { get; private set; }

    /// <summary>Whether the server's process is there.</summary>
    public bool IsAlive => _cluster.Running is not null;

    /// <summary>Whether there is a cluster to start.</summary>
    public bool HasCluster => _cluster.Exists;

    /// <summary>Finds or makes the password and the place of the cluster.</summary>
    public static async Task<Server> OpenAsync(string dataFolder, bool durable, CancellationToken cancellationToken)
    {
        var binaries = await ServerUser.ReachableAsync(PostgresBinaries.Locate(), cancellationToken);
        var home = await ServerUser.ReachableAsync(dataFolder, cancellationToken);
        var cluster = new Cluster(Path.Combine(home, "cluster"), binaries, durable);

        var file = new PasswordFile(dataFolder);
        if (file.Exists)
            return new(cluster, await file.ReadAsync(cancellationToken), durable);

        if (cluster.Exists && home == dataFolder)
        {
            throw new EmbeddedPostgresException(
                "Thiếu tệp mật khẩu của cơ sở dữ liệu; hãy khôi phục tệp này, hoặc xóa thư mục dữ liệu để làm lại từ đầu.",
                "The password file of the database is missing; restore it, or delete the data folder to begin anew.", file.Path);
        }

        if (cluster.Exists)
        {
            // The data folder was deleted to begin anew; the part that lives in the shelter goes with it.
            await cluster.StopAsync(cancellationToken);
            cluster.Delete();
        }

        return new(cluster, await file.CreateAsync(cancellationToken), durable);
    }

    /// <summary>Joins the running server, or starts it, making the cluster when there is none.</summary>
    /// <param name="isInUse">Whether somebody works with the server or its data.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task EnsureRunningAsync(Func<bool> isInUse, CancellationToken cancellationToken)
    {
        if (await JoinAsync(isInUse, cancellationToken))
            return;

        var existed = _cluster.Exists;
        if (!existed)
            await _cluster.CreateAsync(Password, cancellationToken);
        try
        {
            await _cluster.StartAsync(cancellationToken);
        }
        catch (EmbeddedPostgresException) when (existed && !_durable && !isInUse())
        {
            _cluster.Delete();
            await _cluster.CreateAsync(Password, cancellationToken);
            await _cluster.StartAsync(cancellationToken);
        }

        Port = _cluster.Running?.Port ?? throw new EmbeddedPostgresException(
            "PostgreSQL dừng ngay sau khi khởi động.", "PostgreSQL stopped right after it had started.");
    }

    public Task StopAsync(CancellationToken cancellationToken) => _cluster.StopAsync(cancellationToken);

    public string ConnectionString(string database, string user, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = database,
        Username = user,
        Password = password,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    private async Task<bool> JoinAsync(Func<bool> isInUse, CancellationToken cancellationToken)
    {
        var refusals = 0;
        while (_cluster.Running is { } running)
        {
            Port = running.Port;
            if (running.IsReady && await AnswersAsync(cancellationToken))
                return true;

            // Ready and silent for five seconds: it hangs. Nobody else's work is cut for that.
            if (running.IsReady && ++refusals > 50 && !isInUse())
            {
                await _cluster.StopAsync(cancellationToken);
                return false;
            }

            await Task.Delay(100, cancellationToken);
        }

        return false;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres", "postgres", Password) + ";Pooling=false;Timeout=5");
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.TooManyConnections)
        {
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new EmbeddedPostgresException(
                "Mật khẩu trong thư mục dữ liệu không đúng với cơ sở dữ liệu đang chạy.",
                "The password in the data folder is not that of the running database.", inner: exception);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
