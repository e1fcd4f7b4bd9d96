using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Accounts;

/// <summary>Requests for accounts and people with accounts: of the province for the Office, of the agency for its head and administrator.</summary>
public sealed class IndexModel : AppPage
{
    private static readonly Dictionary<string, StaffFilter> Filters = new(StringComparer.Ordinal)
    {
        ["dang-cong-tac"] = StaffFilter.Serving,
        ["bi-khoa"] = StaffFilter.Locked,
        ["chua-kich-hoat"] = StaffFilter.NotActivated,
    };

    /// <summary>What is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? View { get; set; }

    /// <summary>Page of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? PageNumber { get; set; }

    /// <summary>Whom one looks for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Which people.</summary>
    [BindProperty(SupportsGet = true, Name = "loc")]
    public string? Filter { get; set; }

    /// <summary>Requests chosen.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Requests.</summary>
    public AccountRequestList Requests { get; private set; } = null!;

    /// <summary>People; null while requests are looked at.</summary>
    public StaffList? Staff { get; private set; }

    /// <summary>What became of requests approved together.</summary>
    public IReadOnlyList<ApprovedAccount>? Results { get; private set; }

    /// <summary>Requests that wait.</summary>
    public int Waiting => Requests.Waiting;

    /// <summary>Whoever looks is the Office.</summary>
    public bool IsOffice => Duty.Role == Role.ProvincialOffice;

    /// <summary>Where they serve.</summary>
    public string PlaceName => Duty.PlaceName;

    /// <summary>What was typed, fit to be shown.</summary>
    public string Typed => VietnameseText.Clean(Query);

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Approves the chosen requests.</summary>
    public async Task<IActionResult> OnPostApproveAsync()
    {
        var result = await ActAsync(new ApproveAccountRequests(Ids), done =>
        {
            Results = done.Rows;
            return Page();
        });
        if (Results is not null)
        {
            await LoadAsync();
        }

        return result;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var isStaff = View == "nguoi-dung";
        View = isStaff || View == "da-xu-ly" ? View : "cho-duyet";
        Requests = await AskAsync(new ListAccountRequests(View != "da-xu-ly", isStaff ? 1 : PageNumber ?? 1));
        Staff = isStaff ? await AskAsync(new ListStaff(Query, Filters.GetValueOrDefault(Filter ?? string.Empty), PageNumber ?? 1)) : null;
    }
}
