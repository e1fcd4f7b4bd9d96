using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Security;

namespace OneStop.Web.Pages.Account;

/// <summary>Chooses the duty to act in, of several one holds.</summary>
public sealed class DutyModel : PageModel
{
    /// <summary>A link here leads home; only the form chooses.</summary>
    public IActionResult OnGet() => LocalRedirect(Links.Home);

    /// <summary>Chooses.</summary>
    public async Task<IActionResult> OnPostAsync(Guid key)
    {
        await HttpContext.RequestServices.GetRequiredService<SignInService>().ChooseDutyAsync(HttpContext, key);
        return LocalRedirect(Links.Home);
    }
}
