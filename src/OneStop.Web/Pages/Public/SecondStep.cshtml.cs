using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;
using OneStop.Web.Security;

namespace OneStop.Web.Pages.Public;

/// <summary>The second step of a sign-in: a code of one's own device. Wrong ones count to the same lockout as wrong passwords.</summary>
public sealed class SecondStepModel(ICurrentTenant tenant) : PageModel
{
    private const int MaxCode = 20;

    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where to go after.</summary>
    [BindProperty(SupportsGet = true, Name = "quay-lai")]
    public string? ReturnUrl { get; set; }

    /// <summary>E.g. "tỉnh Lạng Sơn".</summary>
    public string ProvinceName => tenant.Tenant.FullName;

    /// <summary>Whom to call.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>In Development, the code of a demo person; null otherwise.</summary>
    public string? DemoCode { get; private set; }

    private SignInService Door => HttpContext.RequestServices.GetRequiredService<SignInService>();

    /// <summary>Shows the form to those whose password was right.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Door.IsAtSecondStepAsync(HttpContext))
        {
            return LocalRedirect(Links.SignIn);
        }

        DemoCode = await Door.DemoCodeAsync(HttpContext);
        return Page();
    }

    /// <summary>Checks the code.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var throttle = HttpContext.RequestServices.GetRequiredService<DoorThrottle>();
        if (!throttle.AllowsSignIn(LookupThrottle.AddressKey(tenant.Tenant.Id, HttpContext.Connection.RemoteIpAddress)))
        {
            return await AgainAsync(RefusalCodes.AccessTooOften, StatusCodes.Status429TooManyRequests);
        }

        if (string.IsNullOrWhiteSpace(Code) || Code.Length > MaxCode)
        {
            return await AgainAsync(RefusalCodes.AccessCodeWrong, StatusCodes.Status400BadRequest);
        }

        return await Door.ProveAsync(HttpContext, Code) switch
        {
            SignInOutcome.Done => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Links.Home),
            SignInOutcome.Locked => await AgainAsync(RefusalCodes.AccessLocked, StatusCodes.Status429TooManyRequests),
            SignInOutcome.Suspended => await AgainAsync(RefusalCodes.AccessSuspended, StatusCodes.Status403Forbidden),
            SignInOutcome.Expired or SignInOutcome.SecondStep => await AgainAsync(RefusalCodes.AccessStepExpired, StatusCodes.Status400BadRequest),
            SignInOutcome.Wrong => await AgainAsync(RefusalCodes.AccessCodeWrong, StatusCodes.Status400BadRequest),
        };
    }

    private async Task<PageResult> AgainAsync(string code, int status)
    {
        ModelState.Remove(nameof(Code));
        ModelState.AddModelError(nameof(Code), RefusalTexts.Text(new Refusal(code)));
        Code = null;
        DemoCode = await Door.DemoCodeAsync(HttpContext);
        Response.StatusCode = status;
        return Page();
    }
}
