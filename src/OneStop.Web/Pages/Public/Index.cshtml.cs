using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Published;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>The front door: staff are led to their work, citizens find a procedure, a counter or their dossier.</summary>
public sealed class IndexModel(ICurrentDuty duty, ICurrentTenant tenant) : PublishedPage
{
    private const int MostAnnounced = 3;

    /// <summary>Procedures in force and the needs they serve.</summary>
    public PublishedProcedures Found { get; private set; } = null!;

    /// <summary>Counters in operation.</summary>
    public int CounterCount { get; private set; }

    /// <summary>What changes these days.</summary>
    public Announcements Changes { get; private set; } = null!;

    /// <summary>Whose portal it is.</summary>
    public Tenant Tenant => tenant.Tenant;

    /// <summary>Leads staff on, shows the page to everybody else.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (duty.Duty is { } person)
        {
            return LocalRedirect(ShellFilter.HomeOf(person.Role));
        }

        Found = await AskAsync(new ListPublishedProcedures(new ProcedureFilter()));
        CounterCount = (await AskAsync(new ListPublishedCounters())).Total;
        Changes = await AskAsync(new ListAnnouncements(MostAnnounced));
        return Page();
    }
}
