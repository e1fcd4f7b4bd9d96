using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Published;
using OneStop.Domain.Organisation;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>Counters in operation today.</summary>
public sealed class CountersModel : PublishedPage
{
    /// <summary>Words as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Level of government.</summary>
    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? LevelName { get; set; }

    /// <summary>Code of a district.</summary>
    [BindProperty(SupportsGet = true, Name = "huyen")]
    public string? District { get; set; }

    /// <summary>What was found.</summary>
    public PublishedCounters Found { get; private set; } = null!;

    /// <summary>The level chosen.</summary>
    public GovernmentLevel? Level => LevelSlug.Read(LevelName);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Found = await AskAsync(new ListPublishedCounters(Query, Level, string.IsNullOrEmpty(District) ? null : District));

    /// <summary>The address with the level replaced; an empty one is left out.</summary>
    public string AddressOf(string level) => Links.WithFilters(Links.PublishedCounters, ("q", Query), ("cap", level), ("huyen", District));
}
