using Microsoft.EntityFrameworkCore;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Architecture.Tests.Data;

public sealed class SchemaDriftTests(MigratedDatabase database)
{
    [Fact]
    public async Task The_model_and_the_migrated_database_are_the_same()
    {
        var found = await database.AskAsync("""
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '' else ' null' end
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '__EFMigrationsHistory'
            where a.attnum > 0 and not a.attisdropped
            """);

        var mapped = Mapped();
        found.Except(mapped).ShouldBeEmpty("only in the database");
        mapped.Except(found).ShouldBeEmpty("only in the model");
    }

    private static List<string> Mapped()
    {
        using var db = new AppDb(new DbContextOptionsBuilder<AppDb>().UseNpgsql("Host=nowhere").Options);
        return [.. db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column =>
            $"{table.Name}.{column.Name} {column.StoreType}{(column.IsNullable ? " null" : string.Empty)}"))];
    }
}
