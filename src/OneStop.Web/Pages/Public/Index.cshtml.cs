using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>Leads everybody to their own first page: staff to their work, citizens to the look-up.</summary>
public sealed class IndexModel(ICurrentDuty duty) : PageModel
{
    /// <summary>Leads on.</summary>
    public IActionResult OnGet() => LocalRedirect(duty.Duty is { } person ? ShellFilter.HomeOf(person.Role) : Links.LookUp);
}
