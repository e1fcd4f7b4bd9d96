using OneStop.TestKit.Hosting;

namespace OneStop.Bench;

/// <summary>Pages and verdicts of a province with 2,500 procedures and 212 counters, beside the same of a small one.</summary>
internal static class Catalogues
{
    /// <summary>Measures them; whether all are within their floor.</summary>
    public static async Task<bool> RunAsync(TestPortal portal)
    {
        var big = await portal.Given.ABigTenantAsync();
        var small = await portal.Given.ATenantAsync();
        Report.Heading($"{big.Province.Content.Procedures.Count} procedures, {big.Province.Content.Rules.Count} rules, {big.Province.Directory.CountersOn(Floors.Day).Count()} counters on {Floors.Day:yyyy-MM-dd}");
        using var bigOffice = await portal.OpenAsync(big.Tenant, big.Office, Floors.At);
        using var smallOffice = await portal.OpenAsync(small, small.Staff.Office, Floors.At);
        using var bigClerk = await portal.OpenAsync(big.Tenant, big.Clerk, Floors.At);
        using var smallClerk = await portal.OpenAsync(small, small.Staff.ClerkAtCentre, Floors.At);
        var isWithin = true;
        foreach (var (what, path, isForClerk) in Floors.Pages(big.Province.Content.Procedures[7].Code, small.Catalogue.Guide.Code))
        {
            var (left, right) = isForClerk ? (bigClerk, smallClerk) : (bigOffice, smallOffice);
            isWithin &= Report.Line(what, await Timing.MedianAsync(left, path.Large), await Timing.MedianAsync(right, path.Small), Floors.Milliseconds, "ms");
        }

        return isWithin & Report.Line("one verdict, in memory", Verdicts.Large(big.Province), Verdicts.Small(), Floors.Milliseconds, "ms");
    }
}
