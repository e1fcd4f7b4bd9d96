using System.Diagnostics;
using Npgsql;
using OneStop.Infrastructure.Persistence.Embedded;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Persistence;

public sealed class EmbeddedPostgresRecoveryTests : EmbeddedPostgresTestBase
{
    [Fact]
    public async Task A_server_whose_starter_was_killed_is_taken_over_with_its_data()
    {
        string orphan;
        using (var starter = EmbeddedPostgresHolder.Launch(Folder))
        {
            await EmbeddedPostgresHolder.WaitAsync(starter, Folder, Cancellation);
            await using (var joined = await StartAsync())
            {
                await AskAsync(joined, "create table kept (id int); insert into kept values (7); select 1::text");
                orphan = ServerProcess;
            }

            starter.Kill();
            await starter.WaitForExitAsync(Cancellation);
        }

        await using var server = await StartAsync();

        (await AskAsync(server, "select id::text from kept")).ShouldBe("7");
        ServerProcess.ShouldBe(orphan);
        Directory.GetFiles(Path.Combine(Folder, "instances")).Length.ShouldBe(2, "ours and that of the dead, until the last to go clears it away");
    }

    [Fact]
    public async Task A_server_that_dies_is_started_again_on_its_port()
    {
        await using var server = await StartAsync();
        var before = server.AdminConnectionString;
        await AskAsync(server, "set synchronous_commit = on; create table kept (id int); insert into kept values (7); select 1::text");

        using (var process = Process.GetProcessById(int.Parse(ServerProcess)))
            process.Kill();

        (await EventuallyAsync(() => AskAsync(server, "select id::text from kept"))).ShouldBe("7");
        server.AdminConnectionString.ShouldBe(before);
    }

    [Fact]
    public async Task What_an_interrupted_creation_or_a_crash_left_behind_does_not_matter()
    {
        await (await StartAsync()).DisposeAsync();
        var unfinished = Path.Combine(ClusterFolder!, "new-cut-short");
        Directory.Move(Path.Combine(ClusterFolder!, "data"), unfinished);

        await (await StartAsync()).DisposeAsync();
        Directory.Exists(unfinished).ShouldBeFalse();

        // The number of a living process that is not PostgreSQL: ours.
        await File.WriteAllTextAsync(PostmasterFile, $"{Environment.ProcessId}\n", Cancellation);
        await using var server = await StartAsync();
        (await AskAsync(server, "select 'up'")).ShouldBe("up");
    }

    [Fact]
    public async Task A_cluster_that_cannot_start_is_explained_or_made_anew_when_its_data_do_not_matter()
    {
        await (await StartAsync()).DisposeAsync();
        File.Delete(Path.Combine(ClusterFolder!, "data", "global", "pg_control"));

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(
            () => EmbeddedPostgres.StartAsync(new() { DataFolder = Folder }, Cancellation));
        refusal.Message.ShouldContain("pg_control");
        refusal.Message.ShouldContain("bị lỗi");

        await using var server = await StartAsync();
        (await AskAsync(server, "select 'up'")).ShouldBe("up");
    }

    private static async Task<string> EventuallyAsync(Func<Task<string>> ask)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (NpgsqlException) when (attempt < 100)
            {
                await Task.Delay(50, Cancellation);
            }
        }
    }
}
