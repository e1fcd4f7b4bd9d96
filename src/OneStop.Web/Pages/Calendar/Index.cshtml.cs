using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Calendar;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Calendar;

/// <summary>The working calendar of a year, and where each entry comes from.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>The year.</summary>
    [BindProperty(Name = "nam", SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>An agency with a calendar of its own.</summary>
    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public Guid? AgencyId { get; set; }

    /// <summary>What is shown.</summary>
    public CalendarPage View { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => View = await AskAsync(new GetCalendar(Year, AgencyId));
}
