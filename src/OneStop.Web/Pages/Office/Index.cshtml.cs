using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Office;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Office;

/// <summary>The provincial Office's home: what is open, late and on its way in the whole province.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>Narrows the list of late dossiers to one agency.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Guid? AgencyId { get; set; }

    /// <summary>The figures.</summary>
    public OfficeOverview Overview { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Overview = await AskAsync(new GetOfficeOverview(AgencyId));
}
