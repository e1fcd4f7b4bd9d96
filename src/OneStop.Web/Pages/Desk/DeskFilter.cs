using OneStop.Application.Dossiers;

namespace OneStop.Web.Pages.Desk;

/// <summary>One of the desk's lists as its address names it.</summary>
/// <param name="Key">The value of <c>?loc=</c>.</param>
/// <param name="Name">As people call it.</param>
/// <param name="View">The list.</param>
/// <param name="Due">By promised date.</param>
/// <param name="Css">Colour of the chip.</param>
/// <param name="Count">How many it holds.</param>
public sealed record DeskFilter(string Key, string Name, DeskView View, DueFilter Due, string Css, Func<DeskQueue, int> Count)
{
    /// <summary>All lists in the order of the chips.</summary>
    public static IReadOnlyList<DeskFilter> All { get; } =
    [
        new("all", "Tất cả", DeskView.Mine, DueFilter.All, string.Empty, queue => queue.Counts.All),
        new("overdue", "Quá hạn", DeskView.Mine, DueFilter.Overdue, "chip-late", queue => queue.Counts.Overdue),
        new("today", "Đến hạn hôm nay", DeskView.Mine, DueFilter.Today, "chip-soon", queue => queue.Counts.Today),
        new("soon", "Sắp đến hạn", DeskView.Mine, DueFilter.Soon, string.Empty, queue => queue.Counts.Soon),
        new("ontrack", "Đúng tiến độ", DeskView.Mine, DueFilter.OnTrack, string.Empty, queue => queue.Counts.OnTrack),
        new("waiting", "Tạm dừng", DeskView.Waiting, DueFilter.All, string.Empty, queue => queue.Waiting),
        new("sent", "Vừa chuyển", DeskView.Sent, DueFilter.All, string.Empty, queue => queue.Sent),
    ];

    /// <summary>The list of an address; all when it names none.</summary>
    public static DeskFilter Of(string? key) => All.FirstOrDefault(filter => filter.Key == key) ?? All[0];
}
