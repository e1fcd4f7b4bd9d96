using System.Diagnostics;
using Npgsql;
using OneStop.Infrastructure.Persistence.Embedded;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Persistence;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(
        Path.Combine(Path.GetTempPath(), $"onestop có dấu cách {Guid.CreateVersion7():N}")).FullName;

    private string? _clusterFolder;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_is_shared_by_all_who_name_its_folder_and_stopped_by_the_last()
    {
        var first = await StartAsync();
        var second = await StartAsync();

        second.AdminConnectionString.ShouldBe(first.AdminConnectionString);
        await first.DisposeAsync();
        (await AskAsync(second, "show server_version")).ShouldStartWith("18.");

        await second.DisposeAsync();
        await Should.ThrowAsync<NpgsqlException>(() => AskAsync(second, "select 1"));
    }

    [Fact]
    public async Task It_knows_Vietnamese_letters_time_in_UTC_and_the_extensions_we_use()
    {
        await using var server = await StartAsync();

        (await AskAsync(server, "select lower('ĐỒNG ĐĂNG') || upper('đường')")).ShouldBe("đồng đăngĐƯỜNG");
        (await AskAsync(server, "show timezone")).ShouldBe("UTC");
        (await AskAsync(server, "create extension pg_trgm; create extension unaccent; create extension btree_gist; create extension pgcrypto; select array_to_string(show_trgm('Đồ'), ',')"))
            .ShouldNotBeEmpty();
        (await AskAsync(server, "select unaccent('Thủ tục hành chính')")).ShouldBe("Thu tuc hanh chinh");
        (await AskAsync(server, "select uuid_extract_version(uuidv7())::text")).ShouldBe("7");
    }

    [Fact]
    public async Task It_listens_on_this_machine_only_and_asks_for_a_password()
    {
        await using var server = await StartAsync();

        (await AskAsync(server, "show listen_addresses")).ShouldBe("127.0.0.1");
        (await AskAsync(server, "show unix_socket_directories")).ShouldBeEmpty();
        await using var intruder = new NpgsqlConnection(server.ConnectionString("postgres", "postgres", "wrong"));
        (await Should.ThrowAsync<PostgresException>(() => intruder.OpenAsync(Cancellation))).SqlState.ShouldBe("28P01");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_folder, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_server_whose_starter_was_killed_is_taken_over_with_its_data()
    {
        string orphan;
        using (var starter = EmbeddedPostgresHolder.Launch(_folder))
        {
            await EmbeddedPostgresHolder.WaitAsync(starter, _folder, Cancellation);
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
        Directory.GetFiles(Path.Combine(_folder, "instances")).Length.ShouldBe(2, "ours and that of the dead, until the last to go clears it away");
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
        var unfinished = Path.Combine(_clusterFolder!, "new-cut-short");
        Directory.Move(Path.Combine(_clusterFolder!, "data"), unfinished);

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
        File.Delete(Path.Combine(_clusterFolder!, "data", "global", "pg_control"));

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(
            () => EmbeddedPostgres.StartAsync(new() { DataFolder = _folder }, Cancellation));
        refusal.Message.ShouldContain("pg_control");
        refusal.Message.ShouldContain("bị lỗi");

        await using var server = await StartAsync();
        (await AskAsync(server, "select 'up'")).ShouldBe("up");
    }

    [Fact]
    public async Task A_folder_that_only_its_owner_may_enter_will_do()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await (await StartAsync()).DisposeAsync();
        await using var again = await StartAsync();
        (await AskAsync(again, "select 'up'")).ShouldBe("up");
    }

    private string PostmasterFile => Path.Combine(_clusterFolder!, "data", "postmaster.pid");

    private string ServerProcess => File.ReadLines(PostmasterFile).First();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        if (Directory.Exists(_clusterFolder))
            Directory.Delete(Path.GetDirectoryName(_clusterFolder)!, recursive: true);
    }

    private async Task<EmbeddedPostgres> StartAsync()
    {
        var server = await EmbeddedPostgres.StartAsync(new() { DataFolder = _folder, Durable = false }, Cancellation);
        _clusterFolder = server.ClusterFolder;
        return server;
    }

    private static async Task<string> AskAsync(EmbeddedPostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.AdminConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync(Cancellation))!;
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
