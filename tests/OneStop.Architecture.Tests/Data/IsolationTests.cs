using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneStop.Domain.Tenants;

namespace OneStop.Architecture.Tests.Data;

public sealed class IsolationTests(MigratedDatabase database)
{
    private const string Tables = "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";

    [Fact]
    public async Task Every_table_is_an_entitys_or_the_list_of_migrations()
    {
        var mapped = Model.Entities.Select(entity => entity.GetTableName()!).Append("__EFMigrationsHistory").Distinct().Order(StringComparer.Ordinal);

        (await database.AskAsync(Tables)).Order(StringComparer.Ordinal).ShouldBe(mapped);
    }

    [Fact]
    public async Task Row_security_is_enabled_and_forced_with_a_policy_on_every_tenants_table()
    {
        var isolated = await database.AskAsync($"""
            {Tables} and relrowsecurity and relforcerowsecurity and exists (
                select from pg_policy p where p.polrelid = pg_class.oid and p.polpermissive and p.polcmd = '*'
                    and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = current_tenant_id())'
                    and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = current_tenant_id())')
            and (select count(*) from pg_policy p where p.polrelid = pg_class.oid) = 1
            """);

        isolated.Order(StringComparer.Ordinal).ShouldBe(OwnedTables);
    }

    [Fact]
    public async Task Every_key_of_a_tenants_table_begins_with_the_tenant() => (await database.AskAsync("""
        select conrelid::regclass || ': ' || pg_get_constraintdef(c.oid)
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f') and a.attname <> 'tenant_id'
            and exists (select from pg_attribute t where t.attrelid = c.conrelid and t.attname = 'tenant_id')
        """)).ShouldBeEmpty();

    [Fact]
    public async Task A_reference_between_tenants_tables_stays_within_the_tenant() => (await database.AskAsync("""
        select conrelid::regclass || ': ' || pg_get_constraintdef(c.oid)
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
        where c.connamespace = 'public'::regnamespace and c.contype = 'f' and c.confrelid <> 'tenants'::regclass and a.attname <> 'tenant_id'
        """)).ShouldBeEmpty();

    [Fact]
    public async Task Every_index_of_a_tenants_table_begins_with_the_tenant() => (await database.AskAsync("""
        select i.indexrelid::regclass::text
        from pg_index i
        join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where a.attname is distinct from 'tenant_id'
        """)).ShouldBeEmpty();

    [Fact]
    public async Task The_apps_role_cannot_get_round_row_security() => (await database.AskAsync("""
        select rolname from pg_roles
        where rolname = 'onestop_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
            or exists (select from pg_auth_members m where m.member = pg_roles.oid)
            or exists (select from pg_class where relowner = pg_roles.oid))
        """)).ShouldBeEmpty();

    [Theory]
    [InlineData("update dossier_events set person_name = '' returning person_name")]
    [InlineData("delete from dossier_events returning person_name")]
    [InlineData("update audit_entries set detail = '' returning detail")]
    [InlineData("delete from audit_entries returning detail")]
    [InlineData("truncate dossier_events")]
    [InlineData("delete from dossiers returning code")]
    [InlineData("update tenants set name = '' returning name")]
    [InlineData("alter table dossiers disable row level security")]
    [InlineData("drop policy tenant_isolation on dossiers")]
    public async Task The_app_cannot_rewrite_history(string sql) =>
        (await Should.ThrowAsync<PostgresException>(() => database.AskAsAppAsync(sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

    [Fact]
    public async Task The_app_holds_no_right_to_change_the_timeline() => (await database.AskAsync("""
        select privilege from unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
        where has_table_privilege('onestop_app', 'dossier_events', privilege)
        """)).ShouldBeEmpty();

    [Fact]
    public async Task A_connection_without_a_tenant_sees_nothing_of_a_tenant()
    {
        foreach (var table in OwnedTables)
        {
            (await database.AskAsAppAsync($"select 'seen' from {table} limit 1")).ShouldBeEmpty(table);
        }
    }

    private static IEnumerable<string> OwnedTables => Model.Entities
        .Where(entity => typeof(ITenantOwned).IsAssignableFrom(entity.ClrType))
        .Select(entity => entity.GetTableName()!)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
