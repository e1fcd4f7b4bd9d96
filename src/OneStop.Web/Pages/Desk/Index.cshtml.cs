using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Desk;

/// <summary>What must I do now: one queue, most urgent first.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>Which list, by its key.</summary>
    [BindProperty(SupportsGet = true, Name = "loc")]
    public string? FilterKey { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The list shown.</summary>
    public DeskFilter Filter => DeskFilter.Of(FilterKey);

    /// <summary>Its rows and all counts.</summary>
    public DeskQueue Queue { get; private set; } = new([], new DueCounts(0, 0, 0, 0), 0, 0, 1, HasMore: false);

    /// <summary>Shows the list.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Queue = await AskAsync(new ListDeskQueue(Filter.View, Filter.Due, PageNumber));
}
