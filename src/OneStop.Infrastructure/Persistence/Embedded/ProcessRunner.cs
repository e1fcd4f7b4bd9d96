using System.Diagnostics;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>Runs a program to its end.</summary>
internal static class ProcessRunner
{
    /// <summary>The exit code and what the program printed.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="workingFolder">A folder that the program's user may enter.</param>
    /// <param name="capture">False for a program that leaves a child behind which would keep the pipes open.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        IReadOnlyList<string> command, string workingFolder, bool capture, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = capture,
            RedirectStandardError = capture,
            CreateNoWindow = true,
        };

        // PGDATA, PGPORT and their like belong to another PostgreSQL of the user's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        try
        {
            process.StandardInput.Close();
            var output = capture ? process.StandardOutput.ReadToEndAsync(cancellationToken) : Task.FromResult("");
            var error = capture ? process.StandardError.ReadToEndAsync(cancellationToken) : Task.FromResult("");
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
