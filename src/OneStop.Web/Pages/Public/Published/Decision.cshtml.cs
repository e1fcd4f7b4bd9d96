using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>A published decision and what it changed.</summary>
public sealed class DecisionModel : PublishedPage
{
    /// <summary>Its identifier, from the address.</summary>
    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    /// <summary>What is shown.</summary>
    public PublishedDecision Shown { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Shown = await AskAsync(new GetPublishedDecision(Id));
}
