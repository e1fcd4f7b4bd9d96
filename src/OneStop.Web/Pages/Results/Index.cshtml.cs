using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Results;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Results;

/// <summary>The results store of one's agency, searched by number or owner.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>What is searched for.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What is shown.</summary>
    public StoredResultList List { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => List = await AskAsync(new ListStoredResults(Words));
}
