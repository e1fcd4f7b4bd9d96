using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;
using OneStop.Web.Security;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Account;

/// <summary>One's own second factor: enrol, change the telephone, get new recovery codes.</summary>
public sealed class SecondFactorModel(ICurrentTenant tenant, ICurrentDuty current) : AppPage
{
    private const int Group = 4;

    /// <summary>The key of the form.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    /// <summary>The code of the new authenticator.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>A code of the one in use.</summary>
    [BindProperty]
    public string? CurrentCode { get; set; }

    /// <summary>The code with which new recovery codes are asked for.</summary>
    [BindProperty]
    public string? CodesCode { get; set; }

    /// <summary>What is shown.</summary>
    public SecondFactorPage View { get; private set; } = null!;

    /// <summary>New recovery codes, shown this once.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>They may do nothing else until they have enrolled.</summary>
    public bool IsHeld => current.Duty is null && View.State.Since is null;

    /// <summary>Since when there is one.</summary>
    public string Since => View.State.Since is { } since ? Show.Moment(TenantTime.Of(tenant.Tenant.TimeZone).Local(since)) : string.Empty;

    /// <summary>What the QR code says to an authenticator.</summary>
    public string Uri
    {
        get
        {
            var issuer = System.Uri.EscapeDataString($"Một cửa {VietnameseText.Clean(tenant.Tenant.Name)}");
            return $"otpauth://totp/{issuer}:{System.Uri.EscapeDataString(View.State.UserName)}?secret={View.Pending.Key}&issuer={issuer}&digits=6&period=30";
        }
    }

    /// <summary>The key as people type it.</summary>
    public string KeyInGroups => string.Join(' ', View.Pending.Key.Chunk(Group).Select(letters => new string(letters)));

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Enrols.</summary>
    public Task<IActionResult> OnPostAsync() => ShowCodesAsync(new EnrolSecondFactor(Seal, Code, CurrentCode), null);

    /// <summary>New recovery codes.</summary>
    public Task<IActionResult> OnPostCodesAsync() => ShowCodesAsync(new RenewRecoveryCodes(CodesCode), "Codes");

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Response.Headers.CacheControl = "no-store";
        View = await AskAsync(new GetSecondFactor(Seal));
    }

    private async Task<IActionResult> ShowCodesAsync(ICommand<RecoveryCodes> command, string? fieldPrefix)
    {
        var result = await ActAsync(command, codes =>
        {
            Codes = codes.Codes;
            return Page();
        });
        if (Codes is null)
        {
            var tried = fieldPrefix is null ? ModelState[nameof(CurrentCode)]?.Errors.Count > 0 && !string.IsNullOrEmpty(CurrentCode) : !string.IsNullOrEmpty(CodesCode);
            if (tried)
            {
                await Services.GetRequiredService<SignInService>().CountWrongCodeAsync(HttpContext);
            }

            // The two forms of this page both ask for a code.
            if (fieldPrefix is not null && ModelState.TryGetValue(nameof(Code), out var entry))
            {
                foreach (var error in entry.Errors.ToList())
                {
                    ModelState.AddModelError(fieldPrefix + nameof(Code), error.ErrorMessage);
                }

                ModelState.Remove(nameof(Code));
            }

            return result;
        }

        await Services.GetRequiredService<SignInService>().RenewAsync(HttpContext);
        await LoadAsync();
        return result;
    }
}
