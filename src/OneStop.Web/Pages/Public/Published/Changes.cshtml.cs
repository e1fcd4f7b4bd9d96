using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>What changed lately and what changes soon.</summary>
public sealed class ChangesModel : PublishedPage
{
    private static readonly AnnouncementKind[] Order = [AnnouncementKind.Coming, AnnouncementKind.Ending, AnnouncementKind.New, AnnouncementKind.Amended, AnnouncementKind.Abolished];

    /// <summary>The changes.</summary>
    public Announcements Changes { get; private set; } = null!;

    /// <summary>By kind, what is still to come first.</summary>
    public IEnumerable<IGrouping<AnnouncementKind, Announcement>> Groups =>
        Changes.Items.GroupBy(item => item.Kind).OrderBy(group => Array.IndexOf(Order, group.Key));

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Changes = await AskAsync(new ListAnnouncements());
}
