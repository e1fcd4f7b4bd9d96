using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The settings file that is written before each start, and the port it names.</summary>
internal sealed class ServerSettings(string clusterFolder, bool durable)
{
    public const string FileName = "onestop.conf";

    // Below the range systems take outgoing ports from: a client that calls while the server is away cannot be given its port.
    private const int FirstPort = 20_000;
    private const int Ports = 10_000;

    private string Path => System.IO.Path.Combine(clusterFolder, FileName);

    /// <summary>Writes the settings with a free port: the last one when it can be had, so that connection strings stay true.</summary>
    public int Write()
    {
        var port = PreferredPorts().First(IsFree);
        File.WriteAllText(Path, $"""
            port = {port}
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 200
            timezone = 'UTC'
            log_timezone = 'UTC'
            password_encryption = 'scram-sha-256'

            # A small machine that runs the application as well.
            shared_buffers = 128MB
            effective_cache_size = 512MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            random_page_cost = 1.1
            jit = off
            wal_level = minimal
            max_wal_senders = 0
            max_wal_size = 512MB

            {(durable ? "" : """
            # The data may be lost: nothing waits for the disk.
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """)}

            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        return port;
    }

    private IEnumerable<int> PreferredPorts()
    {
        if (LastPort() is { } last)
            yield return last;

        var first = (int)(StableHash.Of(clusterFolder) % Ports);
        for (var offset = 0; offset < Ports; offset++)
            yield return FirstPort + (first + offset) % Ports;
    }

    private int? LastPort()
    {
        try
        {
            var line = File.ReadLines(Path).FirstOrDefault() ?? "";
            return int.TryParse(line.Split('=')[^1], CultureInfo.InvariantCulture, out var port) ? port : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
