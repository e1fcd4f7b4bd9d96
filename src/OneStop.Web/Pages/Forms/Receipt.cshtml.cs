using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Forms;

/// <summary>The receipt of a dossier as it holds now: the last one issued.</summary>
public sealed class ReceiptModel : FormPrintPage
{
    /// <summary>The dossier's code, from the address.</summary>
    [FromRoute]
    public string Code { get; set; } = string.Empty;

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetReceipt(Code));
}
