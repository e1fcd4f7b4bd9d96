using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Published;
using OneStop.Domain.Organisation;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>What must I do, and where: procedures found by words, need, field, agency and level. Every choice stands in the address.</summary>
public sealed class IndexModel : PublishedPage
{
    private const int MostAnnounced = 4;

    /// <summary>Words as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Name of the field.</summary>
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>Key of the agency.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    /// <summary>Level of government.</summary>
    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? LevelName { get; set; }

    /// <summary>Need of life.</summary>
    [BindProperty(SupportsGet = true, Name = "nhu-cau")]
    public string? Need { get; set; }

    /// <summary>"1": what is coming and what is abolished too.</summary>
    [BindProperty(SupportsGet = true, Name = "tat-ca")]
    public string? All { get; set; }

    /// <summary>Page from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>What was found.</summary>
    public PublishedProcedures Found { get; private set; } = null!;

    /// <summary>What changes these days.</summary>
    public Announcements Changes { get; private set; } = null!;

    /// <summary>The level chosen.</summary>
    public GovernmentLevel? Level => LevelSlug.Read(LevelName);

    /// <summary>Nothing is looked for yet.</summary>
    public bool IsStart => AddressOf() == Links.Published && PageNumber <= 1;

    /// <summary>Filters chosen, each with the address without it.</summary>
    public IEnumerable<(string Text, string Url)> Chosen
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(Query))
            {
                yield return ($"“{Query}”", AddressOf(query: string.Empty));
            }

            if (Need is not null)
            {
                yield return (Need, AddressOf(need: string.Empty));
            }

            if (Field is not null)
            {
                yield return (Field, AddressOf(field: string.Empty));
            }

            if (Agency is not null)
            {
                yield return (Found.Facets.Agencies.FirstOrDefault(facet => facet.Key == Agency)?.Name ?? Agency, AddressOf(agency: string.Empty));
            }

            if (Level is { } level)
            {
                yield return (level.ToText(), AddressOf(level: string.Empty));
            }
        }
    }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync()
    {
        var filter = new ProcedureFilter { Query = Query, Field = Field, Agency = Agency, Level = Level, Need = Need, ShowsAll = All == "1" };
        Found = await AskAsync(new ListPublishedProcedures(filter, PageNumber));
        Changes = await AskAsync(new ListAnnouncements(MostAnnounced));
    }

    /// <summary>The address with some choices replaced; an empty one is left out.</summary>
    public string AddressOf(string? query = null, string? need = null, string? field = null, string? agency = null, string? level = null, int page = 1) => Links.WithFilters(
        Links.Published,
        ("q", query ?? Query),
        ("nhu-cau", need ?? Need),
        ("linh-vuc", field ?? Field),
        ("co-quan", agency ?? Agency),
        ("cap", level ?? LevelName),
        ("tat-ca", All),
        ("trang", page > 1 ? $"{page}" : null));
}
