using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>One import: its columns, how far the check has come, what it says of each row, and the draft that comes of it.</summary>
public sealed class ImportRunModel : AppPage
{
    private static readonly Dictionary<string, ImportFilter> Filters = new(StringComparer.Ordinal)
    {
        ["loi"] = ImportFilter.Wrong,
        ["canh-bao"] = ImportFilter.Warned,
        ["moi"] = ImportFilter.New,
        ["sua"] = ImportFilter.Amended,
        ["bai-bo"] = ImportFilter.Abolished,
        ["khong-doi"] = ImportFilter.Unchanged,
    };

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which rows are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "loc")]
    public string? Filter { get; set; }

    /// <summary>Which page of them.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The columns are to be chosen once more.</summary>
    [BindProperty(SupportsGet = true, Name = "ghep")]
    public bool IsMappedAgain { get; set; }

    /// <summary>What each column says.</summary>
    [BindProperty]
    public IList<ImportColumn> Columns { get; set; } = [];

    /// <summary>What the decision is about.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>Its first day in force.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>Wrong rows are left out.</summary>
    [BindProperty]
    public bool LeavesOutWrong { get; set; }

    /// <summary>A receipt rule is proposed.</summary>
    [BindProperty]
    public bool HasRule { get; set; }

    /// <summary>Its article.</summary>
    [BindProperty]
    public string? Article { get; set; }

    /// <summary>The import.</summary>
    public ImportPage Shown { get; private set; } = null!;

    /// <summary>Whether the form of the columns is shown: at first, when it is asked for, and when what was typed in it is refused.</summary>
    public bool ShowsColumns => Shown.Run.State == ImportState.Mapping
        || ((IsMappedAgain || Columns.Count > Shown.Run.Columns.Count - 1) && Shown.Run.State is ImportState.Checked or ImportState.Failed);

    /// <summary>Place among the pages of rows.</summary>
    public PagePosition Position => new(Math.Max(1, PageNumber), Shown.HasMore, page => Links.ImportRun(Id, Filter, page));

    /// <summary>Filters with how many rows each finds.</summary>
    public IEnumerable<(string? Key, string Text, int Count)> Chips =>
    [
        (null, "Tất cả", Shown.Run.Done),
        ("loi", "Lỗi", Shown.Run.Wrong),
        ("canh-bao", "Cảnh báo", Shown.Run.Warned),
        ("moi", "Ban hành mới", Shown.Run.Added),
        ("sua", "Sửa đổi", Shown.Run.Amended),
        ("bai-bo", "Bãi bỏ", Shown.Run.Abolished),
        ("khong-doi", "Không đổi", Shown.Run.Unchanged),
    ];

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (ShowsColumns)
        {
            var run = Shown.Run;
            Columns = [.. run.Columns];
            Title = run.Title.Length > 0 ? run.Title : "Công bố danh mục thủ tục hành chính";
            From = run.From is { } from ? VietnameseText.ShortDate(from) : null;
        }

        Article ??= "khoản 2 Điều 1";
    }

    /// <summary>Asks for the check.</summary>
    public Task<IActionResult> OnPostCheckAsync() => RingAsync(new CheckImport(Id, [.. Columns], Title, From));

    /// <summary>Asks for the draft.</summary>
    public Task<IActionResult> OnPostDraftAsync() => RingAsync(new DraftImport(Id, LeavesOutWrong, HasRule, Article));

    /// <summary>Gives it up.</summary>
    public Task<IActionResult> OnPostCancelAsync() => ActAsync(new CancelImport(Id), _ =>
    {
        Flash("Đã hủy lượt nhập. Danh mục không thay đổi.");
        return LocalRedirect(Links.ImportCatalogue);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() =>
        Shown = await AskAsync(new GetImport(Id, Filters.GetValueOrDefault(Filter ?? string.Empty), PageNumber));

    private async Task<IActionResult> RingAsync(ICommand<bool> command)
    {
        var answer = await ActAsync(command, _ => LocalRedirect(Links.ImportRun(Id)));
        if (answer is LocalRedirectResult)
        {
            await ImportBell.RingAsync(Services);
        }

        return answer;
    }
}
