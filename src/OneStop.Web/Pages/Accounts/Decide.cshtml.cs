using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Accounts;

/// <summary>One request for an account: the Office approves or refuses it, its unit withdraws it.</summary>
public sealed class DecideModel : AppPage
{
    /// <summary>The request.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is typed to approve it.</summary>
    [BindProperty]
    public AccountInput Input { get; set; } = new();

    /// <summary>Why it is refused.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is shown.</summary>
    public AccountRequestPage View { get; private set; } = null!;

    /// <summary>The account just made.</summary>
    public NewAccount? Made { get; private set; }

    /// <summary>Whoever looks is the Office.</summary>
    public bool IsOffice => Duty.Role == Role.ProvincialOffice;

    /// <summary>Roles to choose from.</summary>
    public IEnumerable<SelectListItem> Roles => View.Form.Roles.Select(role => new SelectListItem(role.ToText(), ((int)role).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Counters to choose from.</summary>
    public IEnumerable<SelectListItem> Counters => View.Form.Counters.Select(counter => new SelectListItem(counter.ShortName, counter.Id.ToString()));

    /// <summary>Divisions to choose from.</summary>
    public IEnumerable<SelectListItem> Divisions => View.Form.Agency.Divisions.Select(division => new SelectListItem(division, division));

    /// <summary>Shows the request.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = View.Form.Input;
    }

    /// <summary>Approves it.</summary>
    public async Task<IActionResult> OnPostApproveAsync()
    {
        var result = await ActAsync(
            new ApproveAccountRequest(new AccountRequestId(Id), Input.Role, Input.Counter, Input.Division, Input.From, Input.Until),
            made =>
            {
                Made = made;
                return Page();
            },
            nameof(Input));
        if (Made is not null)
        {
            await LoadAsync();
        }

        return result;
    }

    /// <summary>Refuses it.</summary>
    public async Task<IActionResult> OnPostRefuseAsync()
    {
        var result = await ActAsync(new RefuseAccountRequest(new AccountRequestId(Id), Reason), _ =>
        {
            Flash("Đã từ chối đề nghị.");
            return LocalRedirect(Links.StaffAccounts);
        });
        Input = View?.Form.Input ?? Input;
        return result;
    }

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostWithdrawAsync() => ActAsync(new WithdrawAccountRequest(new AccountRequestId(Id)), _ =>
    {
        Flash("Đã rút đề nghị.");
        return LocalRedirect(Links.StaffAccounts);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Response.Headers.CacheControl = "no-store";
        View = await AskAsync(new GetAccountRequest(Id));
    }
}
