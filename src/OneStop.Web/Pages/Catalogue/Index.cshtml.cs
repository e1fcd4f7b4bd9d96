using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>The catalogue for those who keep it.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>Words searched for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Only this field.</summary>
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>Only this agency's.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? AgencyKey { get; set; }

    /// <summary>Only those that stand so.</summary>
    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public ProcedureStanding? Standing { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>What is shown.</summary>
    public CataloguePage Catalogue { get; private set; } = null!;

    /// <summary>Where one is in the list.</summary>
    public PagePosition Position => new(PageNumber, PageNumber * CataloguePage.PageSize < Catalogue.Total, Url);

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        PageNumber = Math.Max(1, PageNumber);
        Catalogue = await AskAsync(new ListCatalogue(Query, Field, AgencyKey, Standing, PageNumber));
    }

    private new string Url(int page) => Links.Catalogue + QueryString.Create(
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["q"] = Query,
            ["linh-vuc"] = Field,
            ["co-quan"] = AgencyKey,
            ["tinh-trang"] = Standing?.ToString(),
            ["trang"] = $"{page}",
        }.Where(each => !string.IsNullOrEmpty(each.Value)));
}
