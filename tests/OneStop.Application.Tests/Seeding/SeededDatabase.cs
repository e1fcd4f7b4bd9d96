using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Application.Common;
using OneStop.Application.Tests.Seeding;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Persistence.Embedded;
using OneStop.Infrastructure.Seeding;
using Xunit;

[assembly: AssemblyFixture(typeof(SeededDatabase))]

namespace OneStop.Application.Tests.Seeding;

/// <summary>A fresh database with the reference data of all tenants, on the test server that all test processes share.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly string _name = $"seeding_{Guid.CreateVersion7():N}";
    private readonly string _files = Path.Combine(Path.GetTempPath(), $"onestop-seeding-{Guid.CreateVersion7():N}");
    private EmbeddedPostgres _server = null!;
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    public IReadOnlyList<Tenant> Tenants { get; private set; } = [];

    public string OwnerConnectionString { get; private set; } = "";

    public Tenant LangSon => Tenants.First(tenant => tenant.Key == "lang-son");

    public Tenant CaoBang => Tenants.First(tenant => tenant.Key == "cao-bang");

    public async ValueTask InitializeAsync()
    {
        _server = await EmbeddedPostgres.StartAsync(new() { DataFolder = Path.Combine(Path.GetTempPath(), "onestop-tests"), Durable = false }, default);
        await DatabaseSetup.CreateAsync(_server.AdminConnectionString, _name, "owner", "app", default);
        OwnerConnectionString = _server.ConnectionString(_name, DatabaseSetup.OwnerRole, "owner");
        await DatabaseSetup.MigrateAsync(OwnerConnectionString, default);
        _services = new ServiceCollection()
            .AddLogging()
            .AddOneStop(new OneStopOptions { ConnectionString = _server.ConnectionString(_name, DatabaseSetup.AppRole, "app"), DataFolder = _files })
            .BuildServiceProvider(validateScopes: true);
        await ReferenceSeeder.SeedTenantsAsync(OwnerConnectionString, default);
        Tenants = await Services.GetRequiredService<TenantDirectory>().AllAsync(default);
        foreach (var tenant in Tenants)
        {
            await Services.GetRequiredService<ReferenceSeeder>().SeedAsync(tenant, default);
        }
    }

    public async Task<T> InAsync<T>(Tenant tenant, Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant);
        return await ask(scope.ServiceProvider);
    }

    public Task<Province> ProvinceAsync(Tenant tenant) =>
        InAsync(tenant, services => services.GetRequiredService<ICurrentProvince>().GetAsync(default).AsTask());

    public async ValueTask DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
        NpgsqlConnection.ClearAllPools();
        await using (var connection = new NpgsqlConnection(_server.AdminConnectionString))
        {
            await connection.OpenAsync();
            await using var drop = new NpgsqlCommand($"drop database {_name} with (force)", connection);
            await drop.ExecuteNonQueryAsync();
        }

        await _server.DisposeAsync();
        if (Directory.Exists(_files))
        {
            Directory.Delete(_files, recursive: true);
        }
    }
}
