using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>All published decisions.</summary>
public sealed class DecisionsModel : PublishedPage
{
    /// <summary>The decisions.</summary>
    public PublishedDecisions Decisions { get; private set; } = null!;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Decisions = await AskAsync(new ListPublishedDecisions());
}
