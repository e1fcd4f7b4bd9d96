using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>Where people arrive who are signed in but may not open a page.</summary>
public sealed class ForbiddenModel(ICurrentDuty duty) : PageModel
{
    /// <summary>Says why.</summary>
    public IActionResult OnGet()
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return LocalRedirect(Links.SignIn);
        }

        if (duty.Duty is null)
        {
            HttpContext.Items[ProblemFilter.RefusalKey] = new Refusal(RefusalCodes.AccessNoAppointment);
        }

        return StatusCode(StatusCodes.Status403Forbidden);
    }
}
