using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>What a decision will change on its first day.</summary>
public sealed class PreviewModel : AppPage
{
    /// <summary>Rows shown of a long list; the rest is counted.</summary>
    public const int MostShown = 60;

    /// <summary>Counters named in a sentence; the rest is counted.</summary>
    public const int MostNamed = 15;

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is shown.</summary>
    public DecisionPreview Preview { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Preview = await AskAsync(new PreviewDecision(Id));
}
