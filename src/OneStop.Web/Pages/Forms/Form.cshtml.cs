using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Forms;

/// <summary>Any issued form, as it was printed.</summary>
public sealed class FormModel : FormPrintPage
{
    /// <summary>The form, from the address.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetIssuedForm(Id));
}
