using Microsoft.EntityFrameworkCore.Migrations;

namespace OneStop.Infrastructure.Persistence.Migrations;

/// <summary>A migration that runs one embedded SQL file: what a reviewer reads is what runs. Never edited once merged.</summary>
public abstract class SqlMigration(string file) : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var stream = typeof(SqlMigration).Assembly.GetManifestResourceStream($"OneStop.Infrastructure.Persistence.Sql.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        migrationBuilder.Sql(reader.ReadToEnd());
    }
}
