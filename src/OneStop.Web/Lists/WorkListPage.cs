using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Views;
using OneStop.Domain.Common;
using OneStop.Domain.Views;
using OneStop.Web.Hosting;

namespace OneStop.Web.Lists;

/// <summary>A page that shows a list of open dossiers: what it shows is all in its address, which can be kept under a name and shared.</summary>
public abstract class WorkListPage : AppPage
{
    private WorkQuery? _query;

    /// <summary>How the list was looked at when a form about views was sent.</summary>
    [BindProperty]
    public string? ViewQuery { get; set; }

    /// <summary>What is typed about a view.</summary>
    [BindProperty]
    public ViewInput Input { get; set; } = new();

    /// <summary>How the list is looked at.</summary>
    public WorkQuery Query => _query ??= ViewQuery is null ? WorkQuery.Read(List, Request.Query) : WorkQuery.Read(List, ViewQuery);

    /// <summary>The rows and counts.</summary>
    public abstract WorkPage Listed { get; }

    /// <summary>Views to choose from.</summary>
    public ViewChoices Views { get; private set; } = new([], null);

    /// <summary>The view that is looked at, if it is one of these.</summary>
    public ViewChoice? Current => Views.Views.FirstOrDefault(view => WorkQuery.Read(List, view.Query).Query == WorkQuery.Read(List, Query.From(null).Query).Query);

    /// <summary>Whether the list opens as it is looked at now.</summary>
    public bool IsDefault => Views.Default is { } standard && WorkQuery.Read(List, standard).Query == Query.From(null).Query;

    /// <summary>With whom a shared view is shared.</summary>
    public string SharedWith => $"{Domain.Accounts.RoleNames.ToText(Duty.Role).ToLowerInvariant()} của {Duty.PlaceName}";

    /// <summary>Which list.</summary>
    public abstract WorkList List { get; }

    /// <summary>Shows the list; an address that says nothing leads to how the person likes to see it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Request.Query.Count == 0 && await AskAsync(new GetDefaultView(List)) is { Length: > 0 } standard)
        {
            return LocalRedirect(WorkQuery.Read(List, standard).Url);
        }

        await LoadAsync();
        return Page();
    }

    /// <summary>Keeps the view under a name.</summary>
    public Task<IActionResult> OnPostSaveViewAsync() =>
        NamedAsync(new SaveView(List, Input.Name, Query.From(null).Query, Input.IsShared), $"Đã lưu cách xem “{Input.Name}”.");

    /// <summary>Gives a view another name.</summary>
    public Task<IActionResult> OnPostRenameViewAsync() =>
        NamedAsync(new RenameView(Input.Id, Input.Name, Input.IsShared), $"Đã sửa cách xem “{Input.Name}”.");

    /// <summary>Forgets a view.</summary>
    public Task<IActionResult> OnPostDeleteViewAsync() => ActAsync(new DeleteView(Input.Id), name => Done($"Đã xóa cách xem “{name}”."));

    /// <summary>Lets the list open as it is looked at now.</summary>
    public Task<IActionResult> OnPostDefaultAsync() =>
        ActAsync(new SetDefaultView(List, Query.From(null).Query), _ => Done("Từ nay danh sách mở ra theo cách xem này."));

    /// <summary>Lets the list open as it does for everybody.</summary>
    public Task<IActionResult> OnPostStandardAsync() => ActAsync(new SetDefaultView(List, null), _ => Done("Danh sách trở lại cách xem ban đầu."));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        await LoadRowsAsync();
        Views = await AskAsync(new ListViews(List));
    }

    /// <summary>Loads the rows and counts.</summary>
    protected abstract Task LoadRowsAsync();

    // A name that is taken is said beside the field, where another one is typed.
    private async Task<IActionResult> NamedAsync<T>(ICommand<T> command, string done)
    {
        var answer = await ActAsync(command, _ => Done(done), nameof(Input));
        if (Refusal is { Code: RefusalCodes.ViewNameTaken } taken)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Name)}", RefusalTexts.Text(taken));
        }

        return answer;
    }

    private LocalRedirectResult Done(string message)
    {
        Flash(message);
        return LocalRedirect(Query.From(null).Url);
    }
}
