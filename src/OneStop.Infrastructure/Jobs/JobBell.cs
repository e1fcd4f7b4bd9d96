using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Lets a job begin at once, when somebody waits for it. Where this node runs no jobs, another one's clock does.</summary>
public sealed class JobBell(IServiceProvider services)
{
    /// <summary>Rings.</summary>
    /// <param name="job">The job's name.</param>
    public async Task RingAsync(string job)
    {
        if (services.GetService<ISchedulerFactory>() is { } factory)
        {
            var scheduler = await factory.GetScheduler(CancellationToken.None);
            await scheduler.TriggerJob(new JobKey(job), CancellationToken.None);
        }
    }
}
