using OneStop.Infrastructure.Jobs;

namespace OneStop.Web.Hosting;

/// <summary>Lets the job that checks and drafts imports begin at once; rung when the command is committed, not before.</summary>
internal static class ImportBell
{
    /// <summary>Rings.</summary>
    public static Task RingAsync(IServiceProvider services) => services.GetRequiredService<JobBell>().RingAsync(Schedule.Imports);
}
