using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Pilots;
using OneStop.Application.Spreadsheets;

namespace OneStop.Web.Pages.Pilots;

/// <summary>The evaluation as a spreadsheet.</summary>
public sealed class ReportSheetModel : ReportPage
{
    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        var bytes = await SheetWriter.ToBytesAsync(SheetKind.Xlsx, PilotSheet.Headings, PilotSheet.Rows(Report), HttpContext.RequestAborted);
        return File(bytes, SheetKind.Xlsx.MediaType(), $"danh-gia-{Report.Scope.Decision.Key}{SheetKind.Xlsx.Ending()}");
    }
}
