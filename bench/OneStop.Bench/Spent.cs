using System.Diagnostics;

namespace OneStop.Bench;

/// <summary>What an act on many dossiers took.</summary>
/// <param name="Milliseconds">Of time, for one dossier.</param>
/// <param name="Kilobytes">Allocated, for one dossier, of all threads.</param>
/// <param name="PeakMegabytes">How far the working set of the process rose above what it was before, at most.</param>
internal sealed record Spent(double Milliseconds, double Kilobytes, double PeakMegabytes)
{
    private const double Kilo = 1024;

    /// <summary>Measures an act that gives the number of its dossiers.</summary>
    public static async Task<Spent> OnAsync(Func<Task<int>> act)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (before, allocated) = (Environment.WorkingSet, GC.GetTotalAllocatedBytes(precise: true));
        using var over = new CancellationTokenSource();
        var peak = PeakAsync(over.Token);
        var started = Stopwatch.GetTimestamp();
        var count = await act();
        var elapsed = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        return new Spent(
            elapsed.TotalMilliseconds / count,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Kilo / count,
            Math.Max(0, await peak - before) / (Kilo * Kilo));
    }

    private static async Task<long> PeakAsync(CancellationToken until)
    {
        var peak = Environment.WorkingSet;
        while (!until.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
            peak = Math.Max(peak, Environment.WorkingSet);
        }

        return peak;
    }
}
