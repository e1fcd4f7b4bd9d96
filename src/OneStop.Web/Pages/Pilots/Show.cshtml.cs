using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Pilots;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Pilots;

/// <summary>A pilot: its time, procedures, counters and rules, and how it goes.</summary>
public sealed class ShowModel : AppPage
{
    /// <summary>Its key, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    /// <summary>The pilot.</summary>
    public PilotPage Pilot { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Pilot = await AskAsync(new GetPilot(Key));
}
