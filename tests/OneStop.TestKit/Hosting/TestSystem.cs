using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Identity;
using OneStop.TestKit.Scenes;
using Xunit;

namespace OneStop.TestKit.Hosting;

/// <summary>The application without its web site; one for each test assembly.</summary>
public sealed class TestSystem : ITestHost, IAsyncLifetime
{
    private ServiceProvider? _services;
    private TestDatabase? _database;

    /// <inheritdoc/>
    public IServiceProvider Services => _services!;

    /// <inheritdoc/>
    public TestDatabase Database => _database!;

    /// <inheritdoc/>
    public string DataFolder { get; } = TestFolder.Create();

    /// <summary>Makes tenants.</summary>
    public Given Given => new(this);

    /// <summary>The app over any database; the caller disposes it.</summary>
    public static ServiceProvider Compose(string connectionString, string dataFolder) => new ServiceCollection()
        .AddLogging()
        .AddOneStop(new OneStopOptions { ConnectionString = connectionString, DataFolder = dataFolder })
        .Configure<PasswordHasherOptions>(SampleAccounts.HashFast)
        .AddSingleton<TotpClock, TestTotpClock>()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _services = Compose(_database.AppConnectionString, DataFolder);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        TestFolder.Delete(DataFolder);
    }
}
