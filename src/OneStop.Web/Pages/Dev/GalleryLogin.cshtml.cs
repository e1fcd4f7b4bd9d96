using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Dev;

/// <summary>The sign-in card.</summary>
[DevelopmentOnly]
public sealed class GalleryLoginModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet() => GalleryShell.PutPublic(ViewData);
}
