using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Results;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Results;

/// <summary>A result in the store; the agency that issued it may revoke it here.</summary>
public sealed class ShowModel : AppPage
{
    /// <summary>Which result.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Number and sign of the document that revokes it.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Why it is revoked.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is shown.</summary>
    public StoredResultPage Shown { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Revokes it.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new RevokeResult(Id, Number, Reason), _ =>
    {
        Flash("Đã ghi thu hồi. Kết quả này không còn được đề nghị dùng lại khi tiếp nhận hồ sơ.");
        return LocalRedirect(Links.StoredResult(Id));
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetStoredResult(Id));
}
