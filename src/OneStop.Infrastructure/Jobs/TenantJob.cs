using MediatR;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Infrastructure.Persistence;
using Quartz;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Sends a scheduled job's command once for each tenant; one tenant's failure does not stop the others.</summary>
[DisallowConcurrentExecution]
internal sealed class TenantJob(TenantDirectory tenants, IServiceScopeFactory scopes) : IJob
{
    /// <summary>Key under which the job's name is kept.</summary>
    public const string NameKey = "name";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(NameKey);
        var job = Schedule.Jobs.First(each => each.Name == name);
        var failures = new List<Exception>();
        foreach (var tenant in await tenants.AllAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var current = scope.ServiceProvider.GetRequiredService<TenantContext>();
            current.Enter(tenant);
            current.ActAsSystem();
            try
            {
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(job.Command(), cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new JobExecutionException(new AggregateException(failures));
        }
    }
}
