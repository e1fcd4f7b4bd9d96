using Npgsql;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Persistence;

public sealed class EmbeddedPostgresTests : EmbeddedPostgresTestBase
{
    [Fact]
    public async Task A_server_is_shared_by_all_who_name_itsFolder_and_stopped_by_the_last()
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
            File.GetUnixFileMode(Path.Combine(Folder, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task AFolder_that_only_its_owner_may_enter_will_do()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await (await StartAsync()).DisposeAsync();
        await using var again = await StartAsync();
        (await AskAsync(again, "select 'up'")).ShouldBe("up");
    }
}
