using OneStop.Application.Dossiers;
using OneStop.Application.Guidance;
using OneStop.Application.Reception;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>Where a counter clerk begins the day: what must be done now.</summary>
public sealed class HomeModel : AppPage
{
    /// <summary>The counter's day.</summary>
    public CounterHome Home { get; private set; } = null!;

    /// <summary>What came online or by post and waits to be accepted or refused.</summary>
    public RegisteredList Registered { get; private set; } = new([], 0, 0);

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
        Registered = await AskAsync(new ListRegistered());
        Forms = await AskAsync(new ListCounterForms());
        PlaceName = Duty.PlaceName;
    }
}
