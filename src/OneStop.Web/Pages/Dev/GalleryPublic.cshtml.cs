using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Dev;

/// <summary>Pages for citizens, as seen on a phone.</summary>
[DevelopmentOnly]
public sealed class GalleryPublicModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet() => GalleryShell.PutPublic(ViewData);
}
