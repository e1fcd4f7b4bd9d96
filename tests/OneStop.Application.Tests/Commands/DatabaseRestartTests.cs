using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

public sealed class DatabaseRestartTests
{
    [Fact]
    public async Task A_clerk_notices_nothing_when_PostgreSQL_is_restarted_under_the_app()
    {
        await using var host = await PrivateHost.StartAsync();
        var scene = await new Given(host).ATenantAsync();
        await scene.ADossierAsync();

        using (var kill = Process.Start("kill", ["-INT", host.Database.ServerProcess]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var next = await scene.ADossierAsync(Stage.HandedOver);

        next.Code.ShouldBe("H90.16-231201-0002");
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(2);
    }

    private sealed class PrivateHost : ITestHost, IAsyncDisposable
    {
        private readonly string _postgres = TestFolder.Create();
        private ServiceProvider? _services;
        private TestDatabase? _database;

        public IServiceProvider Services => _services!;

        public TestDatabase Database => _database!;

        public string DataFolder { get; } = TestFolder.Create();

        public static async Task<PrivateHost> StartAsync()
        {
            var host = new PrivateHost();
            host._database = await TestDatabase.CreateAsync(host._postgres);
            host._services = TestSystem.Compose(host._database.AppConnectionString, host.DataFolder);
            return host;
        }

        public async ValueTask DisposeAsync()
        {
            await _services!.DisposeAsync();
            await Database.DisposeAsync();
            TestFolder.Delete(_postgres);
            TestFolder.Delete(DataFolder);
        }
    }
}
