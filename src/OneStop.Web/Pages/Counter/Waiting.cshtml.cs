using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>Dossiers for which this counter waits for the applicant.</summary>
public sealed class WaitingModel : AppPage
{
    /// <summary>What was typed or scanned.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>They, longest wait first.</summary>
    public IReadOnlyList<WaitingDossier> Rows { get; private set; } = [];

    /// <summary>What was typed, fit to be shown.</summary>
    public string Typed => VietnameseText.Clean(Query);

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Rows = await AskAsync(new ListWaitingDossiers(Query));
}
