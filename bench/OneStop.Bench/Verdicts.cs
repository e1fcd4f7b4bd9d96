using System.Diagnostics;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Samples;

namespace OneStop.Bench;

/// <summary>The verdict engine alone: every procedure at every counter.</summary>
internal static class Verdicts
{
    /// <summary>Milliseconds a verdict in the large province.</summary>
    public static double Large(BigProvince province) => Measure(province.Rules, [.. province.Content.Procedures.Take(100)], [.. province.Directory.CountersOn(Floors.Day)]);

    /// <summary>Milliseconds a verdict in the small province.</summary>
    public static double Small()
    {
        var province = new SampleProvince(Id.New<TenantId>());
        return Measure(province.Rules(), province.Catalogue.Procedures, [.. province.Places.ToDirectory().CountersOn(Floors.Day)]);
    }

    private static double Measure(ReceiptRules rules, IReadOnlyList<Procedure> procedures, IReadOnlyList<Counter> counters)
    {
        Run();
        var started = Stopwatch.GetTimestamp();
        Run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds / (procedures.Count * counters.Count);

        void Run()
        {
            foreach (var procedure in procedures)
            {
                foreach (var counter in counters)
                {
                    rules.Judge(procedure.Id, counter, null, Floors.Day);
                }
            }
        }
    }
}
