using System.Diagnostics;
using System.Globalization;
using OneStop.Bench;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;

// Pages and verdicts of a province with 2,500 procedures and 212 counters, beside the same of a small one in the same run.
var portal = new TestPortal();
await portal.InitializeAsync();
try
{
    var big = await portal.Given.ABigTenantAsync();
    var small = await portal.Given.ATenantAsync();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{big.Province.Content.Procedures.Count} procedures, {big.Province.Content.Rules.Count} rules, {big.Province.Directory.CountersOn(Floors.Day).Count()} counters on {Floors.Day:yyyy-MM-dd}"));
    Console.WriteLine($"{"what",-44} {"large",10} {"small",10} {"ratio",7}  floor");

    using var bigOffice = await portal.OpenAsync(big.Tenant, big.Office, Floors.At);
    using var smallOffice = await portal.OpenAsync(small, small.Staff.Office, Floors.At);
    using var bigClerk = await portal.OpenAsync(big.Tenant, big.Clerk, Floors.At);
    using var smallClerk = await portal.OpenAsync(small, small.Staff.ClerkAtCentre, Floors.At);
    var isWithin = true;
    foreach (var (what, path, isForClerk) in Floors.Pages(big.Province.Content.Procedures[7].Code, small.Catalogue.Guide.Code))
    {
        var (left, right) = isForClerk ? (bigClerk, smallClerk) : (bigOffice, smallOffice);
        isWithin &= Show(what, await MedianAsync(left, path.Large), await MedianAsync(right, path.Small));
    }

    isWithin &= Show("one verdict, in memory", Verdicts.Large(big.Province), Verdicts.Small());
    Console.WriteLine(isWithin ? "All within their floors." : "SLOWER than a floor.");
    return isWithin ? 0 : 1;
}
finally
{
    await portal.DisposeAsync();
}

static bool Show(string what, double large, double small)
{
    var isWithin = large <= Floors.Milliseconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} {large,7:0.000} ms {small,7:0.000} ms {large / small,6:0.0}x  {(isWithin ? "within" : "OVER")} {Floors.Milliseconds} ms"));
    return isWithin;
}

static async Task<double> MedianAsync(PageClient client, string path)
{
    const int Warm = 5;
    const int Counted = 25;
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
