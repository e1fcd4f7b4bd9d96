using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Audit;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Audit;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Office;

/// <summary>The audit trail: searched, paged, exported as shown.</summary>
public sealed class AuditLogModel : AppPage
{
    private const int PageSize = 50;
    private const int ExportSize = 1000;

    private static readonly string[] Headings = ["Lúc", "Việc", "Người thực hiện", "Nơi công tác", "Đối tượng", "Nội dung", "Địa chỉ máy"];

    /// <summary>Words.</summary>
    [BindProperty(SupportsGet = true, Name = "Query")]
    public string? Query { get; set; }

    /// <summary>Only this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Kind { get; set; }

    /// <summary>From this day.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>To this day.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Until { get; set; }

    /// <summary>Only about this person.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? StaffId { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    /// <summary>The entries.</summary>
    public AuditList List { get; private set; } = null!;

    /// <summary>Kinds to choose from.</summary>
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<AuditKind>().Select(kind => new SelectListItem(kind.ToText(), ((int)kind).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Everything the filter finds, as .csv, as it is read.</summary>
    public async Task<IActionResult> OnGetExportAsync()
    {
        Response.ContentType = SheetKind.Csv.MediaType();
        Response.Headers.ContentDisposition = "attachment; filename=nhat-ky-quan-tri.csv";
        await SheetWriter.WriteAsync(SheetKind.Csv, Response.Body, Headings, RowsAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);
        return new EmptyResult();
    }

    /// <summary>Address of this list, at another place or another handler.</summary>
    public string UrlOf(string? after, string? handler) => Url.Page(null, handler, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Query"] = Query,
        ["Kind"] = Kind?.ToString(CultureInfo.InvariantCulture),
        ["From"] = From,
        ["Until"] = Until,
        ["nguoi"] = StaffId?.ToString(),
        ["sau"] = after,
    })!;

    /// <inheritdoc/>
    protected override async Task LoadAsync() => List = await AskAsync(Search(After, PageSize));

    private SearchAudit Search(string? after, int size) => new(Query, Kind, From, Until, StaffId, after, size);

    private async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await AskAsync(Search(after, ExportSize));
            foreach (var row in page.Rows)
            {
                yield return [Show.Moment(row.AtLocal), row.Kind, row.Actor, row.Place, row.Subject, row.Detail, row.RemoteAddress];
            }

            after = page.Next;
        }
        while (after is not null);
    }
}
