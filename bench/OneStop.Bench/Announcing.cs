using OneStop.Application.Calendar;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;

namespace OneStop.Bench;

/// <summary>A day off is announced: every open promised date is looked at, then counted anew and its applicant told, in one act.</summary>
internal static class Announcing
{
    private static CalendarInput DayOff => new() { Number = "Thông báo 12/TB-UBND", AnnouncedOn = "14/12/2023", Title = "Nghỉ phòng, chống bão", Days = "15/12/2023 nghỉ phòng, chống bão" };

    /// <summary>Measures it; whether all is within its floor.</summary>
    public static async Task<bool> RunAsync(TestPortal portal)
    {
        var (large, small, first) = (await WithAsync(portal, Floors.OpenWhenAnnounced), await WithAsync(portal, DossierCopies.Received), await WithAsync(portal, DossierCopies.Received));
        await LookAsync(first);
        await AnnounceAsync(first);
        Report.Heading($"announcing a day off that moves every date: {Floors.OpenWhenAnnounced:N0} open dossiers, in the small province {DossierCopies.Received}");
        return await ShowAsync("preview", LookAsync, large, small) & await ShowAsync("announcement", AnnounceAsync, large, small);
    }

    private static async Task<bool> ShowAsync(string what, Func<Scene, Task<int>> act, Scene large, Scene small)
    {
        var (few, many) = (await Spent.OnAsync(() => act(small)), await Spent.OnAsync(() => act(large)));
        return Report.Line($"{what}, time a dossier", many.Milliseconds, few.Milliseconds, Floors.MillisecondsToRecount, "ms")
            & Report.Line($"{what}, allocated a dossier", many.Kilobytes, few.Kilobytes, Floors.KilobytesToRecount, "kB")
            & Report.Line($"{what}, memory at its peak beyond before", many.PeakMegabytes, few.PeakMegabytes, Floors.MegabytesToRecount, "MB");
    }

    private static async Task<Scene> WithAsync(TestPortal portal, int open)
    {
        var scene = await portal.Given.ATenantAsync();
        await DossierCopies.FillAsync(scene, open, closed: 0);
        return scene;
    }

    private static async Task<int> LookAsync(Scene scene) => (await Office(scene).SendAsync(new PreviewCalendar(DayOff))).Moves.Count;

    private static async Task<int> AnnounceAsync(Scene scene) => (await Office(scene).SendAsync(new AnnounceCalendar(DayOff, MovesLater: true))).Moved;

    private static Actor Office(Scene scene) => scene.As(scene.Staff.Office).At("2023-12-14 16:00");
}
