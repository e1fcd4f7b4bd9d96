using System.Security.Cryptography;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Persistence.Embedded;
using OneStop.Infrastructure.Seeding;

namespace OneStop.Web.Hosting;

/// <summary>
/// A database ready to serve: the external one named in the configuration, or a private PostgreSQL that is started
/// here, migrated as owner and used as the restricted role.
/// </summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _postgres;

    private Installation(string connectionString, EmbeddedPostgres? postgres)
    {
        ConnectionString = connectionString;
        _postgres = postgres;
    }

    /// <summary>Connection of the app's role.</summary>
    public string ConnectionString { get; }

    /// <summary>The database is a private one that this program runs.</summary>
    public bool IsEmbedded => _postgres is not null;

    /// <summary>Prepares the database.</summary>
    /// <exception cref="EmbeddedPostgresException">When the private PostgreSQL cannot be started; says why.</exception>
    public static async Task<Installation> PrepareAsync(InstallationSettings settings, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.DataFolder);
        if (settings.ConnectionString is { Length: > 0 } external)
        {
            return new Installation(external, null);
        }

        var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = Path.Combine(settings.DataFolder, "postgres"), Durable = settings.Durable },
            cancellationToken);
        try
        {
            var ownerPassword = Secret(settings.DataFolder, "owner");
            var appPassword = Secret(settings.DataFolder, "app");
            await DatabaseSetup.CreateAsync(postgres.AdminConnectionString, settings.Database, ownerPassword, appPassword, cancellationToken);
            var owner = postgres.ConnectionString(settings.Database, DatabaseSetup.OwnerRole, ownerPassword);
            await DatabaseSetup.MigrateAsync(owner, cancellationToken);
            await ReferenceSeeder.SeedTenantsAsync(owner, cancellationToken);
            return new Installation(postgres.ConnectionString(settings.Database, DatabaseSetup.AppRole, appPassword), postgres);
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }

    // Kept, so that several instances over one data folder agree.
    private static string Secret(string folder, string name)
    {
        var path = Path.Combine(folder, $"{name}.secret");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            using var writer = new StreamWriter(file);
            writer.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Written before.
        }

        return File.ReadAllText(path).Trim();
    }
}
