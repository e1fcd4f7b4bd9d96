using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Pilots;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Pilots;

/// <summary>The evaluation, in each of its forms narrowed alike.</summary>
public abstract class ReportPage : AppPage
{
    /// <summary>The pilot's key, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    /// <summary>National code of one procedure.</summary>
    [BindProperty(SupportsGet = true, Name = "thu-tuc")]
    public string? Procedure { get; set; }

    /// <summary>Key of one competent agency.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    /// <summary>Key of one receiving counter.</summary>
    [BindProperty(SupportsGet = true, Name = "quay")]
    public string? Counter { get; set; }

    /// <summary>The evaluation.</summary>
    public PilotReport Report { get; private set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Report = await AskAsync(new GetPilotReport(Key, Procedure, Agency, Counter));
}
