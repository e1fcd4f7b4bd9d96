using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Seeding;

[Collection(DemoCollection.Name)]
public sealed class VerifyEventChainsTests(SeededDatabase database)
{
    [Fact]
    public async Task A_line_altered_behind_the_system_s_back_is_found_and_nothing_else_is_reported()
    {
        (await VerifyAsync()).Broken.ShouldBeEmpty();

        await AlterAsync("Người Khác");
        (await VerifyAsync()).Broken.ShouldHaveSingleItem().Sequence.ShouldBe(2);
        await AlterAsync(null);
        (await VerifyAsync()).Broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_for_tools_not_for_people() => (await Should.ThrowAsync<RefusedException>(() =>
        database.InAsync(database.CaoBang, services => services.GetRequiredService<IMediator>().Send(new VerifyEventChains())))).Refusal.Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);

    private Task<ChainReport> VerifyAsync() => database.InAsync(database.CaoBang, services =>
    {
        services.GetRequiredService<TenantContext>().ActAsSystem();
        return services.GetRequiredService<IMediator>().Send(new VerifyEventChains());
    });

    // As somebody with the owner's password would; null puts it right again.
    private async Task AlterAsync(string? name)
    {
        await using var connection = new NpgsqlConnection($"{database.OwnerConnectionString};Options=-c onestop.tenant_id={database.CaoBang.Id.Value}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var update = new NpgsqlCommand(
            """
            update dossier_events e set person_name = coalesce($1, s.full_name)
            from staff_members s
            where s.id = e.staff_id and e.sequence = 2 and e.dossier_id = (select dossier_id from dossier_events where sequence = 2 order by dossier_id limit 1)
            """,
            connection)
        { Parameters = { new() { Value = (object?)name ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text } } };
        (await update.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }
}
