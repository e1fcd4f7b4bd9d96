using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>A page about one dossier with a form that names it as it was shown.</summary>
public abstract class OneDossierPage : AppPage
{
    private DossierPage? _shown;

    /// <summary>The dossier's code, from the address; in addresses letters may be small.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code
    {
        get;
        set => field = value.ToUpperInvariant();
    } = string.Empty;

    /// <summary>Which dossier the form was about.</summary>
    [BindProperty]
    public Guid DossierId { get; set; }

    /// <summary>Its version number when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What the page shows.</summary>
    public DossierPage Shown => _shown ?? throw new InvalidOperationException("The dossier was not loaded.");

    /// <summary>The dossier the form was about.</summary>
    protected DossierId Id => new(DossierId);

    /// <inheritdoc/>
    protected override async Task LoadAsync() => _shown = await AskAsync(new GetDossier(Code));
}
