using System.Diagnostics;
using System.Text;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>What PostgreSQL's <c>postmaster.pid</c> says: who serves the cluster, and where.</summary>
internal sealed record PostmasterFile(int ProcessId, int Port, bool IsReady)
{
    public const string Name = "postmaster.pid";

    /// <summary>The server of the cluster, or null when none runs; what a crash left behind counts as none.</summary>
    public static PostmasterFile? Read(string clusterFolder)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(Path.Combine(clusterFolder, Name));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        // Lines: process id, data folder, start time, port, socket folder, address, shared memory, status.
        return lines.Length > 0 && int.TryParse(lines[0], out var processId) && Serves(processId, clusterFolder)
            ? new(processId, lines.Length > 3 && int.TryParse(lines[3], out var port) ? port : 0, lines.Length > 7 && lines[7].Trim() == "ready")
            : null;
    }

    // The number may have been given to another process since, or its owner be dead and not yet buried.
    private static bool Serves(int processId, string clusterFolder)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                var arguments = Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{processId}/cmdline"));
                return arguments.Contains($"\0-D\0{clusterFolder}\0", StringComparison.Ordinal);
            }

            using var process = Process.GetProcessById(processId);
            return process.ProcessName == "postgres";
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
