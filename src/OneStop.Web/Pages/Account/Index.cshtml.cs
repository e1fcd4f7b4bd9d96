using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;
using OneStop.Web.Security;

namespace OneStop.Web.Pages.Account;

/// <summary>One's own account: password and sessions.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    /// <summary>Whose account it is.</summary>
    public string PersonName { get; private set; } = string.Empty;

    /// <summary>One's appointments and who stands in.</summary>
    public OwnPosts? Posts { get; private set; }

    /// <summary>The appointment for which a deputy was tried.</summary>
    public Guid? Tried { get; private set; }

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Changes the password; other sessions end, this one goes on.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var result = await ActAsync(new ChangePassword(Input.Current, Input.Next, Input.Repeat), _ => RedirectToPage(), nameof(Input));
        if (result is RedirectToPageResult)
        {
            await Services.GetRequiredService<SignInService>().RenewAsync(HttpContext);
            Flash("Đã đổi mật khẩu.");
        }

        return result;
    }

    /// <summary>Ends all sessions.</summary>
    public Task<IActionResult> OnPostSignOutEverywhereAsync() => ActAsync(new SignOutEverywhere(), _ => LocalRedirect(Links.SignIn));

    /// <summary>Names a deputy for one of one's own appointments.</summary>
    public Task<IActionResult> OnPostDeputyAsync(Guid key, Guid? deputyId, string? from, string? until, string? reason)
    {
        Tried = key;
        return ActAsync(new NameDeputy(new AppointmentId(key), deputyId, from, until, reason), _ => Done("Đã cử người thay."));
    }

    /// <summary>Calls a deputy off.</summary>
    public Task<IActionResult> OnPostEndDeputyAsync(Guid key) => ActAsync(new EndDeputation(new DeputationId(key)), _ => Done("Đã thôi cử người thay."));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        PersonName = Duty.PersonName;
        Posts = await AskAsync(new GetOwnPosts());
    }

    private LocalRedirectResult Done(string message)
    {
        Flash(message);
        return LocalRedirect(Links.Account);
    }

    /// <summary>The form.</summary>
    public sealed class PasswordInput
    {
        /// <summary>Current password.</summary>
        public string? Current { get; set; }

        /// <summary>New password.</summary>
        public string? Next { get; set; }

        /// <summary>New password again.</summary>
        public string? Repeat { get; set; }
    }
}
