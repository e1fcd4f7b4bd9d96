using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Accounts;

/// <summary>A unit asks for one account; an administrator within what the Office allowed, and the Office, grant it at once.</summary>
public sealed class RequestModel : AppPage
{
    /// <summary>The agency, for the Office.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Guid? AgencyId { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AccountInput Input { get; set; } = new();

    /// <summary>What can be chosen.</summary>
    public AccountFormPage View { get; private set; } = null!;

    /// <summary>The account just granted.</summary>
    public NewAccount? Made { get; private set; }

    /// <summary>Roles to choose from.</summary>
    public IEnumerable<SelectListItem> Roles => View.Form.Roles.Select(role => new SelectListItem(role.ToText(), ((int)role).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Counters to choose from.</summary>
    public IEnumerable<SelectListItem> Counters => View.Form.Counters.Select(counter => new SelectListItem(counter.ShortName, counter.Id.ToString()));

    /// <summary>Divisions to choose from.</summary>
    public IEnumerable<SelectListItem> Divisions => View.Form.Agency.Divisions.Select(division => new SelectListItem(division, division));

    /// <summary>Where the button that grants at once sends the form.</summary>
    public string GrantUrl => Url.Page(null, "Grant", AgencyId is { } id ? new Dictionary<string, string> { ["co-quan"] = id.ToString() } : null)!;

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.From = VietnameseText.ShortDate(View.Form.Today);
    }

    /// <summary>Sends the request.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var result = await ActAsync(new RequestAccounts([Input]), _ =>
        {
            Flash($"Đã gửi đề nghị cấp tài khoản cho {VietnameseText.Clean(Input.FullName)}.");
            return LocalRedirect(Links.StaffAccounts);
        });
        FieldErrors.Rename(ModelState, "People[0].", "Input.");
        return result;
    }

    /// <summary>Grants at once.</summary>
    public async Task<IActionResult> OnPostGrantAsync()
    {
        var result = await ActAsync(
            new GrantAccount(AgencyId, Input),
            made =>
            {
                Made = made;
                return Page();
            },
            nameof(Input));
        if (Made is not null)
        {
            await LoadAsync();
            ModelState.Clear();
            Input = new AccountInput { From = VietnameseText.ShortDate(View.Form.Today) };
        }

        return result;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Response.Headers.CacheControl = "no-store";
        View = await AskAsync(new GetAccountForm(AgencyId));
    }
}
