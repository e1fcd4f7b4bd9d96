using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStop.Web.Pages.Desk;

/// <summary>The old address of what other agencies ask: it stands in the desk's list of that name.</summary>
public sealed class ConsultationsModel : PageModel
{
    /// <summary>Leads there.</summary>
    public IActionResult OnGet() => LocalRedirectPermanent(Links.DeskView("phoi-hop"));
}
