using System.Diagnostics;
using OneStop.TestKit.Pages;

namespace OneStop.Bench;

/// <summary>How long a page takes.</summary>
internal static class Timing
{
    private const int Warm = 5;
    private const int Counted = 25;

    /// <summary>Milliseconds of the middle one of many requests, after some that are not counted.</summary>
    public static async Task<double> MedianAsync(PageClient client, string path)
    {
        var times = new List<double>();
        for (var run = 0; run < Warm + Counted; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var page = await client.GetAsync(path);
            if ((int)page.Status != 200)
            {
                throw new InvalidOperationException($"{path}: {(int)page.Status}");
            }

            if (run >= Warm)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
