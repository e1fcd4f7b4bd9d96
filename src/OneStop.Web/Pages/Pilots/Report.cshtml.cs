namespace OneStop.Web.Pages.Pilots;

/// <summary>The evaluation of a pilot (Điều 2 of its decision).</summary>
public sealed class ReportModel : ReportPage
{
    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();
}
