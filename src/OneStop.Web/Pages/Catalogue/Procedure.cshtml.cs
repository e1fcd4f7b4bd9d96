using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>A procedure: what is in force, its process, its versions, and two of them compared.</summary>
public sealed class ProcedureModel : AppPage
{
    /// <summary>National code.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = string.Empty;

    /// <summary>The version shown.</summary>
    [BindProperty(SupportsGet = true, Name = "ban")]
    public Guid? Shown { get; set; }

    /// <summary>The version compared with.</summary>
    [BindProperty(SupportsGet = true, Name = "so-voi")]
    public Guid? Against { get; set; }

    /// <summary>What is shown.</summary>
    public ProcedureHistory History { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => History = await AskAsync(new GetProcedureHistory(Code.ToUpperInvariant(), Shown, Against));
}
