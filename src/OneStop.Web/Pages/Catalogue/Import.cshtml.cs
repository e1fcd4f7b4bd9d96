using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue.Import;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>Takes in a sheet of procedures, and lists the imports there were.</summary>
public sealed class ImportModel : AppPage
{
    /// <summary>The sheet.</summary>
    [BindProperty]
    public IFormFile? Sheet { get; set; }

    /// <summary>Imports of the agency.</summary>
    public IReadOnlyList<ImportSummary> Runs { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Takes the sheet in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await using var content = Sheet?.OpenReadStream() ?? Stream.Null;
        return await ActAsync(new UploadCatalogueSheet(Sheet?.FileName, content), id => LocalRedirect(Links.ImportRun(id)));
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        // The message stands beside the field that the browser fills.
        if (ModelState.Remove(nameof(UploadCatalogueSheet.FileName)))
        {
            ModelState.AddModelError(nameof(Sheet), "Hãy chọn tệp .xlsx hoặc .csv.");
        }

        Runs = await AskAsync(new ListImports());
    }
}
