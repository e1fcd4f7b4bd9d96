using OneStop.Bench;
using OneStop.TestKit.Hosting;

// Everything beside the same of a small province, in the same run; with words, only what they name: catalogues, queues, announcing.
var portal = new TestPortal();
await portal.InitializeAsync();
try
{
    var isWithin = true;
    foreach (var (name, runAsync) in ((string, Func<TestPortal, Task<bool>>)[])[("catalogues", Catalogues.RunAsync), ("queues", Queues.RunAsync), ("announcing", Announcing.RunAsync)])
    {
        isWithin &= (args.Length > 0 && !args.Contains(name)) || await runAsync(portal);
    }

    Console.WriteLine(isWithin ? "All within their floors." : "SLOWER than a floor.");
    return isWithin ? 0 : 1;
}
finally
{
    await portal.DisposeAsync();
}
