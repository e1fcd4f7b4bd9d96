using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>Sets the password of an account by the link its person was given. Links cannot be guessed, and trying is limited.</summary>
public sealed class ActivateModel(ICurrentTenant tenant, DoorThrottle door) : AppPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true, Name = "k")]
    public string? Token { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The password again.</summary>
    [BindProperty]
    public string? Repeat { get; set; }

    /// <summary>Whose account it is; null when the link does not work.</summary>
    public ActivationPage? View { get; private set; }

    /// <summary>Why it does not.</summary>
    public Refusal? Why { get; private set; }

    /// <summary>E.g. "tỉnh Lạng Sơn".</summary>
    public string ProvinceName => tenant.Tenant.FullName;

    /// <summary>Whom to call.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>Shows the form, or why there is none.</summary>
    public async Task OnGetAsync()
    {
        if (IsAllowed())
        {
            await LoadAsync();
        }
    }

    /// <summary>Sets the password.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsAllowed())
        {
            return Page();
        }

        return await ActAsync(new ActivateAccount(Token, Password, Repeat), _ =>
        {
            Flash("Đã đặt mật khẩu. Hãy đăng nhập.");
            return LocalRedirect(Links.SignIn);
        });
    }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        try
        {
            View = await AskAsync(new GetActivation(Token));
        }
        catch (RefusedException refused)
        {
            Why = refused.Refusal;
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private bool IsAllowed()
    {
        var isAllowed = door.AllowsLink(LookupThrottle.AddressKey(tenant.Tenant.Id, HttpContext.Connection.RemoteIpAddress));
        if (!isAllowed)
        {
            Why = new Refusal(RefusalCodes.AccessTooOften);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }

        return isAllowed;
    }
}
