using MediatR;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Browser.Tests.Journey;
using OneStop.Infrastructure.Jobs;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding;
using OneStop.Infrastructure.Seeding.Demo;
using OneStop.TestKit.Hosting;
using OneStop.Web.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(SeededPortal))]

namespace OneStop.Browser.Tests.Journey;

/// <summary>The real site with the real provinces and the demo's people, and no dossier yet; one for this assembly.</summary>
public sealed class SeededPortal : IAsyncLifetime
{
    private readonly string _folder = TestFolder.Create();
    private TestDatabase? _database;
    private Portal? _portal;

    /// <summary>Services of the site.</summary>
    public IServiceProvider Services => _portal!.App.Services;

    /// <summary>Lạng Sơn's address, as a browser opens it.</summary>
    public string LangSon => At("langson.localhost");

    /// <summary>Cao Bằng's address.</summary>
    public string CaoBang => At("caobang.localhost");

    /// <summary>Does what waits for the import's job in Lạng Sơn: jobs do not run by themselves here.</summary>
    public async Task WorkAsync()
    {
        var tenants = await Services.GetRequiredService<TenantDirectory>().AllAsync(TestContext.Current.CancellationToken);
        var done = 1;
        while (done > 0)
        {
            await using var scope = Services.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<TenantContext>();
            context.Enter(tenants.First(tenant => tenant.Key == "lang-son"));
            context.ActAsSystem();
            done = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ContinueImport(), TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        _database = await TestDatabase.CreateAsync();
        await ReferenceSeeder.SeedTenantsAsync(_database.OwnerConnectionString, cancellation);
        _portal = await TestPortal.StartAsync(_database.AppConnectionString, _folder, "Development");
        foreach (var tenant in await Services.GetRequiredService<TenantDirectory>().AllAsync(cancellation))
        {
            await Services.GetRequiredService<ReferenceSeeder>().SeedAsync(tenant, cancellation);
        }

        await DemoBuilder.BuildPeopleAsync(Services, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_portal is not null)
        {
            await _portal.App.StopAsync();
            await _portal.DisposeAsync();
        }

        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        TestFolder.Delete(_folder);
    }

    private string At(string host) => new UriBuilder(_portal!.Address) { Host = host }.Uri.GetLeftPart(UriPartial.Authority);
}
