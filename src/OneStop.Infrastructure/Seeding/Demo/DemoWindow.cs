using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>A stretch of time in which dossiers are received.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seed">Where its random numbers begin.</param>
/// <param name="From">First day of reception.</param>
/// <param name="LastReception">Last day of reception.</param>
/// <param name="Until">Nothing happens after this instant.</param>
/// <param name="NotFinishedBefore">Day before which no result is ready; null for any.</param>
/// <param name="Codes">Procedures to choose from; null for all.</param>
internal sealed record DemoWindow(string Name, int Seed, DateOnly From, DateOnly LastReception, DateTimeOffset Until, DateOnly? NotFinishedBefore, IReadOnlySet<string>? Codes)
{
    /// <summary>The one counter where dossiers are received and collected; null for any.</summary>
    public CounterId? Counter { get; init; }
}
