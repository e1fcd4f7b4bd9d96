using Npgsql;
using OneStop.Application.Accounts;
using OneStop.Application.Dossiers;
using OneStop.Application.Reception;
using OneStop.Application.Tests.Catalogue.Import;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Jobs;
using OneStop.Infrastructure.Persistence;
using OneStop.Domain.Tenants;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Isolation;

/// <summary>What the database itself does, whatever the app forgets: raw SQL in the app's role.</summary>
public sealed class RowSecurityTests(TestSystem system)
{
    private const string Denied = PostgresErrorCodes.InsufficientPrivilege;

    [Fact]
    public async Task A_connection_of_one_province_sees_no_row_of_another_and_one_of_none_sees_no_row_at_all()
    {
        var a = await FullAsync();
        var b = await system.Given.ATenantAsync();
        var tables = await TablesAsync();
        tables.Count.ShouldBeGreaterThan(25);

        foreach (var table in tables)
        {
            (await CountAsync(a.Tenant, $"select count(*) from {table}")).ShouldBeGreaterThan(0, table);
            (await CountAsync(b.Tenant, $"select count(*) from {table} where tenant_id = '{a.Tenant.Id}'")).ShouldBe(0, table);
            (await CountAsync(b.Tenant, $"select count(*) from {table} where tenant_id <> '{b.Tenant.Id}'")).ShouldBe(0, table);
            (await CountAsync(null, $"select count(*) from {table}")).ShouldBe(0, table);
        }
    }

    [Fact]
    public async Task Nothing_is_written_into_another_province()
    {
        var a = await FullAsync();
        var b = await system.Given.ATenantAsync();

        (await ExecuteAsync(b.Tenant, $"update dossiers set code = 'X' where tenant_id = '{a.Tenant.Id}'")).ShouldBe("0");
        (await ExecuteAsync(b.Tenant, $"delete from reception_drafts where tenant_id = '{a.Tenant.Id}'")).ShouldBe("0");
        (await ExecuteAsync(b.Tenant, $"insert into staff_members values ('{a.Tenant.Id}', gen_random_uuid(), 'X')")).ShouldBe(Denied);
        (await ExecuteAsync(null, $"insert into staff_members values ('{a.Tenant.Id}', gen_random_uuid(), 'X')")).ShouldBe(Denied);
        (await ExecuteAsync(b.Tenant, $"insert into reception_drafts select '{b.Tenant.Id}', '{a.Staff.ClerkEast.Member.Id}', '{a.Places.East.Counter.Id}', '{{}}', now()")).ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
    }

    [Theory]
    [InlineData("update dossier_events set person_name = 'X'")]
    [InlineData("delete from dossier_events")]
    [InlineData("truncate dossier_events")]
    [InlineData("delete from dossiers")]
    [InlineData("update tenants set name = 'X'")]
    [InlineData("insert into tenants select * from tenants")]
    [InlineData("update receipt_rules set text = 'X'")]
    [InlineData("update procedure_versions set content = '{}'")]
    [InlineData("update catalogue_decisions set number = 'X'")]
    [InlineData("delete from procedures")]
    [InlineData("delete from stored_files")]
    [InlineData("delete from stored_results")]
    [InlineData("update stored_results set number = 'X'")]
    [InlineData("delete from held_paper_looks")]
    [InlineData("alter table dossiers disable row level security")]
    [InlineData("drop policy tenant_isolation on dossiers")]
    [InlineData("create table x (y int)")]
    [InlineData("set role onestop_owner")]
    [InlineData("select * from pg_authid")]
    [InlineData("copy dossiers to program 'cat'")]
    public async Task The_apps_role_may_not(string sql)
    {
        var scene = await system.Given.ATenantAsync();

        (await ExecuteAsync(scene.Tenant, sql)).ShouldBe(Denied);
    }

    // A province in which every table has a row.
    private async Task<Scene> FullAsync()
    {
        var scene = await system.Given.ATenantAsync();
        await AddTimesAsync(scene);
        await EveryTable.FillAsync(scene, await scene.ADossierAsync(Stage.Returned));
        var clerk = scene.As(scene.Staff.ClerkEast).WithKey(Guid.CreateVersion7());
        await clerk.SendAsync(new SaveDraft(new ReceptionInput { Name = "Nháp" }));
        await scene.As(scene.Staff.Tourism.Leader).SendAsync(new RequestAccounts([new AccountInput { FullName = "Người Mới", Role = "2", From = "01/12/2023" }]));
        await scene.As(scene.Staff.Tourism.Officer).SendAsync(new NameDeputy(scene.Staff.Tourism.Officer.Appointment.Id, scene.Staff.SecondTourismOfficer.Member.Id.Value, "10/12/2023", "11/12/2023", "Đi họp"));
        await scene.As(scene.Staff.Office).SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [2], 5, "01/12/2023", null));
        await scene.ReadAsync(db => AddProposalAsync(db, scene));
        await scene.AsSystem().At("2024-06-23 08:00").SendAsync(new RemindOfPilots());
        await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên", "1.900001 # Tên mới")).CheckAsync();
        return scene;
    }

    // Of the legal clock: an opinion asked, an announcement, a difficult commune, a morning's digest.
    private async Task AddTimesAsync(Scene scene)
    {
        var asked = await scene.ADossierAsync(Stage.Assigned);
        await asked.SendAsync(scene.Staff.Tourism.Officer, version => new ConsultAgencies(asked.Id, version, "Ý kiến?", [scene.Places.Justice.Id.Value], 16));
        var (tenant, staff) = (scene.Tenant.Id, scene.Staff.Office.Member.Id);
        foreach (var sql in new[]
        {
            $"insert into calendar_announcements values ('{tenant}', gen_random_uuid(), '1/TB', '2023-12-01', 'Nghỉ bão', null, '{staff}', 'X', now(), 0, 0)",
            $"insert into difficulty_decisions values ('{tenant}', gen_random_uuid(), 'QĐ', '2023-01-01', 'Xã khó khăn', '[2023-01-01,)', false, 1, '{staff}', 'X', now(), 0, 0)",
            $"insert into difficult_communes values ('{tenant}', '{scene.Places.Huu.Unit.Id}', '[2023-01-01,)', 'QĐ', gen_random_uuid(), true, null)",
            $"insert into deadline_digests values ('{tenant}', '{staff}', '2023-12-01')",
        })
        {
            (await ExecuteAsync(scene.Tenant, sql)).ShouldBe("1");
        }
    }

    private static Task<int> AddProposalAsync(AppDb db, Scene scene)
    {
        var proposal = Proposal.Begin(scene.Tenant.Id, Id.New<DecisionId>(), new ProposalHead { Title = "Dự thảo" }, scene.Staff.Editor.Duty, Wall.Instant("2023-12-01 09:00"));
        db.Proposals.Add(proposal);
        db.ProposedChanges.Add(new ProposedChange
        {
            TenantId = scene.Tenant.Id,
            Id = Id.New<ChangeId>(),
            DecisionId = proposal.Id,
            Ordinal = 1,
            Kind = ChangeKind.AbolishProcedure,
            Subject = "1.900001",
            Title = "Thủ tục",
        });
        return db.SaveChangesAsync();
    }

    private async Task<List<string>> TablesAsync()
    {
        await using var connection = await OpenAsync(null);
        await using var command = new NpgsqlCommand("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private async Task<long> CountAsync(Tenant? tenant, string sql)
    {
        await using var connection = await OpenAsync(tenant);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    // The number of rows, or the code of the error.
    private async Task<string> ExecuteAsync(Tenant? tenant, string sql)
    {
        await using var connection = await OpenAsync(tenant);
        await using var command = new NpgsqlCommand(sql, connection);
        try
        {
            return (await command.ExecuteNonQueryAsync()).ToString();
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(Tenant? tenant)
    {
        var settings = new NpgsqlConnectionStringBuilder(system.Database.AppConnectionString) { Options = tenant is null ? null : $"-c onestop.tenant_id={tenant.Id}" };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
