using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Security;

namespace OneStop.Web.Pages.Public;

/// <summary>Signs out of this browser.</summary>
public sealed class SignOutModel : PageModel
{
    /// <summary>A link here leads home; only the form signs out.</summary>
    public IActionResult OnGet() => LocalRedirect(Links.Home);

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.RequestServices.GetRequiredService<SignInService>().SignOutAsync(HttpContext);
        return LocalRedirect(Links.SignIn);
    }
}
