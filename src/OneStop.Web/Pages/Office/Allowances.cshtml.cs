using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Office;

/// <summary>What agencies may grant themselves.</summary>
public sealed class AllowancesModel : AppPage
{
    /// <summary>The agency.</summary>
    [BindProperty]
    public Guid? AgencyId { get; set; }

    /// <summary>The roles.</summary>
    [BindProperty]
    public List<int> Roles { get; set; } = [];

    /// <summary>Most accounts.</summary>
    [BindProperty]
    public int? MostAccounts { get; set; }

    /// <summary>From when.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty]
    public string? Until { get; set; }

    /// <summary>What is shown.</summary>
    public AllowanceList View { get; private set; } = null!;

    /// <summary>Roles that may be chosen.</summary>
    public IEnumerable<Role> Choices => Enum.GetValues<Role>().Where(role => !AccountAccess.IsOfficesToGive(role));

    /// <summary>Agencies that may be chosen.</summary>
    public IEnumerable<SelectListItem> Agencies => View.Agencies.Select(agency => new SelectListItem(agency.Name, agency.Id.ToString()));

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        From = VietnameseText.ShortDate(View.Today);
    }

    /// <summary>Allows.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new AllowGrants(AgencyId, Roles, MostAccounts, From, Until), _ => Done("Đã cho phép đơn vị tự cấp tài khoản."));

    /// <summary>Ends it.</summary>
    public Task<IActionResult> OnPostEndAsync(Guid key) => ActAsync(new EndAllowance(new GrantAllowanceId(key)), _ => Done("Đã thôi cho phép."));

    /// <inheritdoc/>
    protected override async Task LoadAsync() => View = await AskAsync(new ListAllowances());

    private LocalRedirectResult Done(string message)
    {
        Flash(message);
        return LocalRedirect(Links.Allowances);
    }
}
