using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Application.Common;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;
using Quartz;

namespace OneStop.Infrastructure.Jobs;

/// <summary>
/// Sends a scheduled job's command once for each tenant; one tenant's failure does not stop the others. A node that
/// does not get the job's advisory lock leaves the run to the node that has it.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class TenantJob(TenantDirectory tenants, TenantDataSources sources, IServiceScopeFactory scopes) : IJob
{
    /// <summary>Key under which the job's name is kept.</summary>
    public const string NameKey = "name";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(NameKey);
        var job = Schedule.Jobs.First(each => each.Name == name);
        await using var connection = await sources.Lobby.OpenConnectionAsync(cancellationToken);
        if (!await AskAsync(connection, "select pg_try_advisory_lock(hashtext($1))", job.Name, cancellationToken))
        {
            return;
        }

        try
        {
            await RunAsync(job, cancellationToken);
        }
        finally
        {
            await AskAsync(connection, "select pg_advisory_unlock(hashtext($1))", job.Name, CancellationToken.None);
        }
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = name } } };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task RunAsync(ScheduledJob job, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var tenant in await tenants.AllAsync(cancellationToken))
        {
            try
            {
                while (await SendAsync(job.Command(), tenant, cancellationToken) > 0 && job.IsRepeated)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
                await NoteAsync(job, tenant, failures, cancellationToken);
            }
        }

        if (failures.Count > 0)
        {
            throw new JobExecutionException(new AggregateException(failures));
        }
    }

    private async Task NoteAsync(ScheduledJob job, Tenant tenant, List<Exception> failures, CancellationToken cancellationToken)
    {
        if (job.OnFailure is not { } note)
        {
            return;
        }

        try
        {
            await SendAsync(note(), tenant, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            failures.Add(failure);
        }
    }

    private async Task<int> SendAsync(ICommand<int> command, Tenant tenant, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<TenantContext>();
        current.Enter(tenant);
        current.ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
    }
}
