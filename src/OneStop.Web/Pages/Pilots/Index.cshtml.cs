using OneStop.Application.Pilots;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Pilots;

/// <summary>All pilots of the province.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>The pilots, the latest first.</summary>
    public IReadOnlyList<PilotRow> Pilots { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Pilots = await AskAsync(new ListPilots());
}
