using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Accounts;

/// <summary>A unit asks for many accounts with a spreadsheet: first every row is checked and shown, then what is right is sent.</summary>
public sealed class ImportModel : AppPage
{
    /// <summary>The file.</summary>
    [BindProperty]
    public IFormFile? Sheet { get; set; }

    /// <summary>The right rows of the file that was checked.</summary>
    [BindProperty]
    public string? Packed { get; set; }

    /// <summary>All rows of the file that was checked.</summary>
    public IReadOnlyList<AccountSheetRow> Rows { get; private set; } = [];

    /// <summary>For which agency.</summary>
    public string PlaceName => Duty.PlaceName;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>The empty template.</summary>
    public async Task<IActionResult> OnGetTemplateAsync([FromQuery(Name = "duoi")] string? ending)
    {
        var kind = ending == "csv" ? SheetKind.Csv : SheetKind.Xlsx;
        var today = TenantTime.Of(Services.GetRequiredService<Application.Common.ICurrentTenant>().Tenant.TimeZone).Day(Services.GetRequiredService<TimeProvider>().GetUtcNow());
        return File(await AccountSheet.TemplateAsync(kind, VietnameseText.ShortDate(today), HttpContext.RequestAborted), kind.MediaType(), AccountSheet.TemplateName + kind.Ending());
    }

    /// <summary>Checks a file; nothing is kept.</summary>
    public async Task<IActionResult> OnPostReadAsync()
    {
        if (Sheet is null)
        {
            ModelState.AddModelError(nameof(Sheet), "Hãy chọn tệp bảng tính.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        try
        {
            await using var content = Sheet.OpenReadStream();
            Rows = await AskAsync(new ReadAccountSheet(Sheet.FileName, content));
        }
        catch (RefusedException refused)
        {
            return Refuse(refused.Refusal);
        }

        Packed = JsonSerializer.Serialize(Rows.Where(row => row.Wrong.Count == 0).Select(row => row.Input));
        ModelState.Clear();
        return Page();
    }

    /// <summary>Sends the right rows.</summary>
    public async Task<IActionResult> OnPostSendAsync()
    {
        List<AccountInput> people;
        try
        {
            people = JsonSerializer.Deserialize<List<AccountInput>>(Packed ?? "[]") ?? [];
        }
        catch (JsonException)
        {
            return BadRequest();
        }

        return await ActAsync(new RequestAccounts(people), count =>
        {
            Flash($"Đã gửi {count} đề nghị cấp tài khoản.");
            return LocalRedirect(Links.StaffAccounts);
        });
    }

    /// <inheritdoc/>
    protected override Task LoadAsync() => Task.CompletedTask;
}
