using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence;

/// <summary>Listens for changes of reference data, made by any node or tool, and forgets the snapshot concerned.</summary>
internal sealed class ReferenceListener(TenantDataSources sources, ProvinceCache cache, ILogger<ReferenceListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is NpgsqlException or IOException)
            {
                logger.LogWarning("The connection that listens for reference changes broke: {Reason}", broken.Message);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await sources.Lobby.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, change) =>
        {
            if (Guid.TryParse(change.Payload, out var tenant))
            {
                cache.Forget(new TenantId(tenant));
            }
        };
        await using (var listen = new NpgsqlCommand("listen onestop_reference", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        // What was announced while nobody listened is lost: begin with nothing remembered.
        cache.ForgetAll();
        while (true)
        {
            await connection.WaitAsync(stoppingToken);
        }
    }
}
