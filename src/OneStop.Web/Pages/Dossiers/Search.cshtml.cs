using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>What the search box of every page leads to.</summary>
public sealed class SearchModel : AppPage
{
    /// <summary>What was typed or scanned.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>What was found, newest first.</summary>
    public FoundDossiers Found { get; private set; } = new([], []);

    /// <summary>The list.</summary>
    public DossierTable Table
    {
        get
        {
            var places = Found.Dossiers.ToDictionary(each => each.Row.Id, each => each.In);
            return new DossierTable([.. Found.Dossiers.Select(each => each.Row)]) { Words = Found.Words, Found = row => places[row.Id] };
        }
    }

    /// <summary>What was typed, fit to be shown.</summary>
    public string Typed => VietnameseText.Clean(Query);

    /// <summary>Shows the list, or the one dossier that was meant.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Found.Dossiers is [var only] ? LocalRedirect(Links.Dossier(only.Row.Code)) : Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Found = await AskAsync(new FindDossiers(Query));
}
