using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Domain.Catalogue;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>Decisions on the catalogue.</summary>
public sealed class DecisionsModel : AppPage
{
    /// <summary>Only those that stand so.</summary>
    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public ProposalStanding? Standing { get; set; }

    /// <summary>The decisions.</summary>
    public DecisionList Decisions { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Decisions = await AskAsync(new ListDecisions(Standing));
}
