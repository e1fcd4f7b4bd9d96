using OneStop.Application.Dossiers;
using OneStop.Application.Guidance;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>Where a counter clerk begins the day: what must be done now.</summary>
public sealed class HomeModel : AppPage
{
    /// <summary>The counter's day.</summary>
    public CounterHome Home { get; private set; } = null!;

    /// <summary>Guidance and refusals issued today.</summary>
    public IReadOnlyList<CounterFormRow> Forms { get; private set; } = [];

    /// <summary>Name of the counter.</summary>
    public string PlaceName { get; private set; } = string.Empty;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Home = await AskAsync(new GetCounterHome());
        Forms = await AskAsync(new ListCounterForms());
        PlaceName = Duty.PlaceName;
    }
}
