using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Dev;

/// <summary>Every component of the design system in one place, to be looked at and pressed.</summary>
[DevelopmentOnly]
public sealed class GalleryModel : PageModel
{
    /// <summary>What the sample form sends.</summary>
    [BindProperty]
    public GalleryForm Form { get; set; } = GalleryForm.Sample();

    /// <summary>Shows the page; <c>?loi=true</c> shows it refused.</summary>
    public void OnGet(bool loi = false)
    {
        GalleryShell.Put(ViewData, "Bàn việc");
        if (!loi)
            return;

        ModelState.SetModelValue("Form.IdentityNumber", "02009600123", "02009600123");
        ModelState.AddModelError("Form.IdentityNumber", "Số định danh có 12 chữ số, đã nhập 11.");
        ModelState.AddModelError("Form.Phone", "Nhập số điện thoại để báo tin khi có kết quả.");
    }

    /// <summary>Sends the whole form back with a flash message.</summary>
    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            GalleryShell.Put(ViewData, "Bàn việc");
            return Page();
        }

        TempData["Flash"] = $"Đã tiếp nhận hồ sơ của {Form.FullName}.";
        return RedirectToPage();
    }

    /// <summary>Answers an autosave.</summary>
    public JsonResult OnPostDraft() => new(new { savedAt = "08:42" });

    /// <summary>Reads a citizen card's code: number, old number, name, birth date, sex, address, issue date.</summary>
    public JsonResult OnPostScan(string text)
    {
        var parts = (text ?? "").Split('|');
        if (parts.Length < 6)
            return new JsonResult(new { message = "Mã vừa quét không phải của thẻ căn cước." });

        var born = parts[3].Length == 8 ? $"{parts[3][..2]}/{parts[3][2..4]}/{parts[3][4..]}" : "";
        var fields = new Dictionary<string, string>
        {
            ["Form.IdentityNumber"] = parts[0],
            ["Form.FullName"] = parts[2],
            ["Form.BornOn"] = born,
            ["Form.Sex"] = parts[4],
            ["Form.Address"] = parts[5],
        };
        return new JsonResult(new { fields, message = $"Đã đọc thẻ căn cước của {parts[2]}." });
    }

    /// <summary>Takes a file; refuses what is not a PDF, so that a refusal can be seen.</summary>
    public IActionResult OnPostUpload(IFormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.FileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            ? new JsonResult(new { id = Guid.CreateVersion7() })
            : BadRequest(new { message = "Chỉ nhận tệp PDF." });
    }

    /// <summary>Recomputes the summary beside the form.</summary>
    public PartialViewResult OnPostPreview() => Partial("_GallerySummary", Form);
}
