using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>Begins the draft of a decision.</summary>
public sealed class NewDecisionModel : AppPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public DecisionHeadInput Head { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Makes the draft.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new DraftDecision(Head), id => LocalRedirect(Links.Decision(id)));

    /// <inheritdoc/>
    protected override Task LoadAsync() => Task.CompletedTask;
}
