using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Views;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using OneStop.Web;
using OneStop.Web.Lists;

namespace OneStop.Bench;

/// <summary>Pages of an agency with many open dossiers, beside the same of one with few.</summary>
internal static class Queues
{
    private static readonly WorkFilter OfAgency = new() { View = DeskView.Agency };

    /// <summary>Measures them; whether all are within their floor.</summary>
    public static async Task<bool> RunAsync(TestPortal portal)
    {
        var (large, small) = (await portal.Given.ATenantAsync(), await portal.Given.ATenantAsync());
        await DossierCopies.FillAsync(large, Floors.OpenInQueues, Floors.ClosedInQueues);
        await DossierCopies.FillAsync(small, DossierCopies.Received, closed: 0);
        Report.Heading($"queues: {Floors.OpenInQueues:N0} open and {Floors.ClosedInQueues:N0} closed dossiers of one agency, in the small province {DossierCopies.Received}");
        return await OfAsync(portal, large, small, scene => scene.Staff.Tourism.Head, OfHeadAsync)
            & await OfAsync(portal, large, small, scene => scene.Staff.Tourism.Leader, OfLeaderAsync);
    }

    private static Task<(string What, string Path)[]> OfHeadAsync(Scene _) => Task.FromResult<(string, string)[]>(
    [
        ("head's desk, first page", Desk(new WorkFilter())),
        ("head's desk, by the deadline of the step", Desk(new WorkFilter { Sort = WorkSort.StepDue })),
    ]);

    private static async Task<(string What, string Path)[]> OfLeaderAsync(Scene scene) =>
    [
        ("agency's list, first page", Desk(OfAgency)),
        ("agency's list, after three quarters of it", Desk(OfAgency with { After = await PlaceAsync(scene) })),
        ("agency's list, overdue", Desk(OfAgency with { Due = DueFilter.Overdue })),
        ("agency's list, counts of a state without rows", Desk(OfAgency with { State = WorkState.AwaitingPayment })),
        ("agency's list, narrowed to words", Desk(OfAgency with { Query = "nguyen van" })),
        ("search: a name some have", Links.SearchFor("nguyen van")),
        ("search: words of an address all have", Links.SearchFor("thon na sla")),
        ("search: words of the procedure", Links.SearchFor("huong dan vien nguyen")),
    ];

    private static string Desk(WorkFilter filter) => new WorkQuery(WorkList.Desk, filter, []).Url;

    private static Task<WorkCursor> PlaceAsync(Scene scene) => scene.ReadAsync(async db =>
    {
        var open = db.Dossiers.Where(dossier => dossier.HolderAgencyId != null);
        var place = await open.OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code).Skip(await open.CountAsync() * 3 / 4).Select(dossier => new { dossier.DueAt, dossier.Code }).FirstAsync();
        return new WorkCursor(string.Create(CultureInfo.InvariantCulture, $"{place.DueAt!.Value.UtcTicks}"), place.Code);
    });

    private static async Task<bool> OfAsync(TestPortal portal, Scene large, Scene small, Func<Scene, SamplePerson> who, Func<Scene, Task<(string What, string Path)[]>> pages)
    {
        using var left = await portal.OpenAsync(large, who(large), Floors.AtQueues);
        using var right = await portal.OpenAsync(small, who(small), Floors.AtQueues);
        var isWithin = true;
        foreach (var ((what, path), (_, same)) in (await pages(large)).Zip(await pages(small)))
        {
            isWithin &= Report.Line(what, await Timing.MedianAsync(left, path), await Timing.MedianAsync(right, same), Floors.MillisecondsOfQueue, "ms");
        }

        return isWithin;
    }
}
