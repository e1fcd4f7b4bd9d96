using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using OneStop.Web.Hosting;
using Xunit;

namespace OneStop.TestKit.Hosting;

/// <summary>The real site on a port of this machine, in Development so that browsers may travel in time; one for each test assembly.</summary>
public sealed class TestPortal : ITestHost, IAsyncLifetime
{
    private TestDatabase? _database;
    private Portal? _portal;

    /// <inheritdoc/>
    public IServiceProvider Services => _portal!.App.Services;

    /// <inheritdoc/>
    public TestDatabase Database => _database!;

    /// <inheritdoc/>
    public string DataFolder { get; } = TestFolder.Create();

    /// <summary>Where it listens, e.g. http://127.0.0.1:41234.</summary>
    public Uri Address => new(_portal!.Address);

    /// <summary>Makes tenants.</summary>
    public Given Given => new(this);

    /// <summary>Starts the site on a prepared database that has a tenant.</summary>
    public static Task<Portal> StartAsync(string connectionString, string dataFolder, string environment) => Portal.StartAsync(
        new WebApplicationOptions
        {
            ApplicationName = "OneStop.Web",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = environment,
            Args =
            [
                "--urls", "http://127.0.0.1:0",
                "--ConnectionStrings:OneStop", connectionString,
                "--OneStop:DataFolder", dataFolder,
                "--OneStop:RunsJobs", "false",
                "--OneStop:DefaultTenant", "",
                "--Serilog:MinimumLevel:Default", "Warning",
            ],
        },
        services => services
            .Configure<PasswordHasherOptions>(SampleAccounts.HashFast)
            .AddSingleton<TotpClock, TestTotpClock>()
            .ConfigureDbContext<AppDb>(db => db.AddInterceptors(StatementCounter.Instance)),
        CancellationToken.None);

    /// <summary>A browser without scripts at a tenant's site, signed in as a person unless null.</summary>
    public Task<PageClient> OpenAsync(Scene scene, SamplePerson? person = null, string? at = null) => OpenAsync(scene.Tenant, person, at);

    /// <summary>The same at any tenant's site.</summary>
    public async Task<PageClient> OpenAsync(Tenant tenant, SamplePerson? person = null, string? at = null)
    {
        var client = new PageClient(Address, tenant.Hosts[0]);
        if (at is not null)
        {
            await client.TravelAsync(at);
        }

        if (person is not null)
        {
            await client.SignInAsync(person.UserName, SampleStaff.Password);
        }

        return client;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await Given.InsertAsync(_database, Given.NewTenant());
        _portal = await StartAsync(_database.AppConnectionString, DataFolder, "Development");
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
        TestFolder.Delete(DataFolder);
    }
}
