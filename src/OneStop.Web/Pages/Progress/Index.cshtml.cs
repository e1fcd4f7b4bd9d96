using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Rules;
using OneStop.Domain.Accounts;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Progress;

/// <summary>The way to 100 % of procedures received independently of boundaries, and the button that brings the rest there.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>Key of the agency the list is narrowed to.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The procedures ticked.</summary>
    [BindProperty]
    public List<string> Codes { get; set; } = [];

    /// <summary>The progress.</summary>
    public IndependenceProgress Progress { get; private set; } = null!;

    /// <summary>The same over time, to be drawn.</summary>
    public ProgressChart Chart { get; private set; } = null!;

    /// <summary>An editor sees and proposes what is of the own agency.</summary>
    public bool IsEditor => Duty.Role == Role.CatalogueEditor;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Begins the draft of a decision about what is ticked.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new ProposeIndependence(Codes), id =>
    {
        Flash("Đã lập dự thảo quyết định. Hãy điền số điều khoản, ngày có hiệu lực rồi trình phê duyệt.");
        return LocalRedirect(Links.Decision(id));
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Progress = await AskAsync(new GetIndependenceProgress(Agency, PageNumber));
        Chart = ProgressChart.Of(Progress.Months);
    }
}
