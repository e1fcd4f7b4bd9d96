using OneStop.Infrastructure.Seeding.Demo;
using Xunit;

namespace OneStop.Application.Tests.Seeding;

/// <summary>The demo data, built into the seeded database; interrupted once on the way, so that it must go on where it stopped.</summary>
public sealed class DemoData(SeededDatabase database) : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        using (var interruption = new CancellationTokenSource(TimeSpan.FromSeconds(4)))
        {
            try
            {
                await DemoBuilder.BuildAsync(database.Services, interruption.Token);
            }
            catch (OperationCanceledException)
            {
                TestContext.Current.SendDiagnosticMessage("The demo's first build was interrupted.");
            }
        }

        await DemoBuilder.BuildAsync(database.Services, default);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
