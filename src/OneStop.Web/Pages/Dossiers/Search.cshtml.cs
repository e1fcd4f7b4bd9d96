using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>What the search box of every page leads to.</summary>
public sealed class SearchModel : AppPage
{
    /// <summary>What was typed or scanned.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>What was found, newest first.</summary>
    public IReadOnlyList<DossierRow> Rows { get; private set; } = [];

    /// <summary>What was typed, fit to be shown.</summary>
    public string Typed => VietnameseText.Clean(Query);

    /// <summary>Shows the list, or the one dossier that was meant.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Rows.Count == 1 ? LocalRedirect(Links.Dossier(Rows[0].Code)) : Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Rows = await AskAsync(new FindDossiers(Query));
}
