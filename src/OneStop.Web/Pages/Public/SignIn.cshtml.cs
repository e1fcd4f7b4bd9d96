using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;
using OneStop.Web.Security;

namespace OneStop.Web.Pages.Public;

/// <summary>Sign-in by user name and password; too many wrong ones lock the account for a while.</summary>
public sealed class SignInModel(ICurrentTenant tenant) : PageModel
{
    private const int MaxName = 64;
    private const int MaxPassword = 200;

    /// <summary>User name.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where to go after.</summary>
    [BindProperty(SupportsGet = true, Name = "quay-lai")]
    public string? ReturnUrl { get; set; }

    /// <summary>E.g. "tỉnh Lạng Sơn".</summary>
    public string ProvinceName => tenant.Tenant.FullName;

    /// <summary>Whom to call.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(UserName) || UserName.Length > MaxName)
        {
            ModelState.AddModelError(nameof(UserName), "Hãy nhập tên đăng nhập.");
        }

        if (string.IsNullOrEmpty(Password) || Password.Length > MaxPassword)
        {
            ModelState.AddModelError(nameof(Password), "Hãy nhập mật khẩu.");
        }

        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        var door = HttpContext.RequestServices.GetRequiredService<DoorThrottle>();
        if (!door.AllowsSignIn(LookupThrottle.AddressKey(tenant.Tenant.Id, HttpContext.Connection.RemoteIpAddress)))
        {
            ModelState.AddModelError(nameof(Password), RefusalTexts.Text(new Refusal(RefusalCodes.AccessTooOften)));
            return Again(StatusCodes.Status429TooManyRequests);
        }

        var outcome = await HttpContext.RequestServices.GetRequiredService<SignInService>().SignInAsync(HttpContext, UserName!.Trim(), Password!);
        switch (outcome)
        {
            case SignInOutcome.Done:
                return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Links.Home);
            case SignInOutcome.SecondStep:
                return LocalRedirect(Links.SecondStepThen(ReturnUrl));
            case SignInOutcome.Suspended:
                ModelState.AddModelError(nameof(Password), RefusalTexts.Text(new Refusal(RefusalCodes.AccessSuspended)));
                return Again(StatusCodes.Status403Forbidden);
            case SignInOutcome.Locked:
                ModelState.AddModelError(nameof(Password), RefusalTexts.Text(new Refusal(RefusalCodes.AccessLocked)));
                return Again(StatusCodes.Status429TooManyRequests);
            default:
                ModelState.AddModelError(nameof(Password), RefusalTexts.Text(new Refusal(RefusalCodes.AccessPasswordWrong)));
                return Again(StatusCodes.Status400BadRequest);
        }
    }

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
