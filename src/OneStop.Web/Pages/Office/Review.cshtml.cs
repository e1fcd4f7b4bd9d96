using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Office;

/// <summary>Accounts that somebody should look at; they are locked with one click.</summary>
public sealed class ReviewModel : AppPage
{
    /// <summary>Accounts chosen.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Why they are locked.</summary>
    [BindProperty]
    public string? Reason { get; set; } = "Rà soát định kỳ: tài khoản không còn dùng";

    /// <summary>What became of each.</summary>
    public IReadOnlyList<LockedAccount>? Results { get; private set; }

    /// <summary>The groups, as the page shows them.</summary>
    public IReadOnlyList<(string Id, string Title, string Hint, IReadOnlyList<ReviewRow> Rows)> Groups { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Locks the chosen accounts.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var result = await ActAsync(new LockAccounts([.. Ids.Distinct()], Reason), done =>
        {
            Results = done;
            return Page();
        });
        if (Results is not null)
        {
            Ids = [];
            await LoadAsync();
        }

        return result;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var view = await AskAsync(new GetAccessReview());
        Groups =
        [
            ("unused", "Không dùng từ 90 ngày trở lên", "Mọi tài khoản đều đã được dùng trong 90 ngày qua.", view.Unused),
            ("not-activated", "Chưa kích hoạt", "Mọi tài khoản đều đã được kích hoạt.", view.NotActivated),
            ("without-post", "Không còn vị trí công tác", "Mọi tài khoản đều có vị trí công tác.", view.WithoutPost),
            ("ending", "Vị trí hết hạn trong 30 ngày", "Không có vị trí nào sắp hết hạn.", view.Ending),
            ("without-second", "Cần xác thực hai lớp mà chưa bật", "Mọi người cần xác thực hai lớp đều đã bật.", view.WithoutSecondFactor),
        ];
    }
}
