using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms.Books;
using OneStop.Application.Spreadsheets;

namespace OneStop.Web.Pages.Books;

/// <summary>A follow-up book as a spreadsheet.</summary>
public sealed class SheetModel : BookOf
{
    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        var set = Shown.Book.SetKey;
        var bytes = await SheetWriter.ToBytesAsync(SheetKind.Xlsx, BookSheet.Headings(set), Shown.Rows.Select(row => BookSheet.Cells(row, set)), HttpContext.RequestAborted);
        return File(bytes, SheetKind.Xlsx.MediaType(), $"so-theo-doi-{Shown.Counter.Key}-{Shown.Book.Year}-{Shown.Book.Number:00}{SheetKind.Xlsx.Ending()}");
    }
}
