using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Application.Tests.Seeding;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding;
using OneStop.TestKit.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(SeededDatabase))]

namespace OneStop.Application.Tests.Seeding;

/// <summary>A fresh database with the reference data of all provinces.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly string _files = Path.Combine(Path.GetTempPath(), $"onestop-seeding-{Guid.CreateVersion7():N}");
    private TestDatabase? _database;
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    public string OwnerConnectionString => _database!.OwnerConnectionString;

    public IReadOnlyList<Tenant> Tenants { get; private set; } = [];

    public Tenant LangSon => Tenants.First(tenant => tenant.Key == "lang-son");

    public Tenant CaoBang => Tenants.First(tenant => tenant.Key == "cao-bang");

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _services = new ServiceCollection()
            .AddLogging()
            .AddOneStop(new OneStopOptions { ConnectionString = _database.AppConnectionString, DataFolder = _files })
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
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (Directory.Exists(_files))
        {
            Directory.Delete(_files, recursive: true);
        }
    }
}
