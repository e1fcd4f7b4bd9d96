using System.Globalization;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The files of one cluster, and the programs that make, start and stop it. Not for two at a time.</summary>
internal sealed class Cluster(string folder, PostgresBinaries binaries, bool durable)
{
    private const string Unfinished = "new-";

    // What PostgreSQL says when somebody took the port meanwhile, and when processes of a killed server are still leaving.
    private static readonly string[] Passing = ["could not create any TCP/IP sockets", "is still in use"];

    private readonly ServerSettings _settings = new(Path.Combine(folder, "data"), durable);

    public string Folder => folder;

    private string DataFolder => Path.Combine(folder, "data");

    private string LogFile => Path.Combine(folder, "postgres.log");

    /// <summary>Whether the cluster has been made.</summary>
    public bool Exists => File.Exists(Path.Combine(DataFolder, "PG_VERSION"));

    /// <summary>The running server, or null.</summary>
    public PostmasterFile? Running => PostmasterFile.Read(DataFolder);

    /// <summary>Makes the cluster beside its place and moves it there when it is whole: a making cut short leaves nothing half done.</summary>
    public async Task CreateAsync(string password, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var leftover in Directory.EnumerateDirectories(folder, Unfinished + "*"))
            TryDelete(leftover);

        var unfinished = Path.Combine(folder, Unfinished + Path.GetRandomFileName());
        var passwordFile = Path.Combine(folder, "initial-password");
        await File.WriteAllTextAsync(passwordFile, password, cancellationToken);
        await ServerUser.OwnAsync(folder, cancellationToken);

        // Linux has C.UTF-8 everywhere; elsewhere only the built-in provider does, and the rest stays C.
        string locale = OperatingSystem.IsLinux() ? "C.UTF-8" : "C";
        await RunAsync(cancellationToken, [binaries.InitDb, "-D", unfinished,
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", $"--locale={locale}", "--encoding=UTF8",
            "--auth=scram-sha-256", "--username=postgres", $"--pwfile={passwordFile}", "--no-instructions",
            .. durable ? Array.Empty<string>() : ["--no-sync"]]);

        File.Delete(passwordFile);
        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), $"include_if_exists = '{ServerSettings.FileName}'\n", cancellationToken);
        Directory.Move(unfinished, DataFolder);
    }

    /// <summary>Starts the server and waits until it accepts connections; throws with the end of its log.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Nobody serves the cluster (Running is null): what lies there was left by a crash, and its process number may be another's by now.
        File.Delete(Path.Combine(DataFolder, PostmasterFile.Name));

        for (var attempt = 1; ; attempt++)
        {
            _settings.Write();
            File.Delete(LogFile);
            try
            {
                await RunAsync(cancellationToken, binaries.PgCtl, "start", "-D", DataFolder, "-l", LogFile, "-s", "-w", "-t", "600");
                return;
            }
            catch (EmbeddedPostgresException exception) when (attempt < 6 && Passing.Any(exception.Message.Contains))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250 * attempt), cancellationToken);
            }
        }
    }

    /// <summary>Stops the server; open connections are cut.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Running is null)
            return;

        try
        {
            await RunAsync(cancellationToken, binaries.PgCtl, "stop", "-D", DataFolder, "-m", "fast", "-s", "-w", "-t", "20");
        }
        catch (EmbeddedPostgresException) when (Running is not null)
        {
            await RunAsync(cancellationToken, binaries.PgCtl, "stop", "-D", DataFolder, "-m", "immediate", "-s", "-w", "-t", "20");
        }
        catch (EmbeddedPostgresException)
        {
            // It was already gone when it was told to go.
        }
    }

    /// <summary>Throws the whole cluster away.</summary>
    public void Delete() => Directory.Delete(folder, recursive: true);

    private async Task RunAsync(CancellationToken cancellationToken, params string[] command)
    {
        // On Windows the server would keep the pipes of pg_ctl open.
        var capture = !(OperatingSystem.IsWindows() && command.Contains("start"));
        var (exitCode, output) = await ProcessRunner.RunAsync(ServerUser.Command(command), folder, capture, cancellationToken);
        if (exitCode != 0)
        {
            throw new EmbeddedPostgresException(
                $"Lệnh {Path.GetFileName(command[0])} của PostgreSQL kèm theo bị lỗi (mã {exitCode.ToString(CultureInfo.InvariantCulture)}).",
                $"{Path.GetFileName(command[0])} of the embedded PostgreSQL failed (exit code {exitCode.ToString(CultureInfo.InvariantCulture)}).",
                output + Environment.NewLine + LogTail());
        }
    }

    private string LogTail() => File.Exists(LogFile) ? string.Join(Environment.NewLine, File.ReadLines(LogFile).TakeLast(20)) : "";

    private static void TryDelete(string leftover)
    {
        try
        {
            Directory.Delete(leftover, recursive: true);
        }
        catch (IOException)
        {
            // An initdb whose parent was killed may still be writing there; the next start clears it away.
        }
    }
}
