using System.Diagnostics;
using OneStop.Infrastructure.Persistence.Embedded;
using Xunit;

namespace OneStop.Application.Tests.Persistence;

/// <summary>A second process that starts the server and holds it until it is killed: this test program, told to run one explicit test.</summary>
public sealed class EmbeddedPostgresHolder
{
    private const string FolderVariable = "ONESTOP_TEST_HELD_FOLDER";

    [Fact(Explicit = true)]
    public async Task Hold()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable)!;
        await using var server = await EmbeddedPostgres.StartAsync(
            new() { DataFolder = folder, Durable = false }, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "held"), "", TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    internal static Process Launch(string folder)
    {
        var assembly = typeof(EmbeddedPostgresHolder).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "-explicit", "only", "-method", $"{typeof(EmbeddedPostgresHolder).FullName}.{nameof(Hold)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = folder },
        };
        return Process.Start(start)!;
    }

    internal static async Task WaitAsync(Process holder, string folder, CancellationToken cancellationToken)
    {
        while (!File.Exists(Path.Combine(folder, "held")))
        {
            if (holder.HasExited)
                Assert.Fail(await holder.StandardOutput.ReadToEndAsync(cancellationToken));
            await Task.Delay(20, cancellationToken);
        }
    }
}
