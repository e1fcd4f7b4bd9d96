using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Dev;

/// <summary>Official forms as they are printed.</summary>
[DevelopmentOnly]
public sealed class GalleryPrintModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet() => ViewData["BackUrl"] = "/phat-trien/giao-dien";
}
