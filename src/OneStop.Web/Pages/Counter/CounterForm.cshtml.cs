using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Guidance;
using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Counter;

/// <summary>Guidance (Mẫu 02) or a refusal (Mẫu 03) at the counter, before there is a dossier; filled in from what is typed for the reception.</summary>
public sealed class CounterFormModel : AppPage
{
    private bool _isFilled;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public CounterFormInput Form { get; set; } = new();

    /// <summary>Which form, from the address.</summary>
    [FromRoute(Name = "loai")]
    public string KindWord { get; set; } = string.Empty;

    /// <summary>Which form.</summary>
    /// <exception cref="NotFoundException">When the address names neither.</exception>
    public FormKind Kind => KindWord == CounterFormWords.Refusal ? FormKind.Rejection
        : KindWord == CounterFormWords.Guidance ? FormKind.SupplementRequest
        : throw new NotFoundException("Form kind");

    /// <summary>What the page shows.</summary>
    public CounterFormScene Scene { get; private set; } = null!;

    /// <summary>What this counter issued today.</summary>
    public IReadOnlyList<CounterFormRow> Issued { get; private set; } = [];

    /// <summary>The form, prefilled.</summary>
    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await LoadAsync();
    }

    /// <summary>Issues it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        _isFilled = true;
        Form.Kind = Kind;
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return await ActAsync(new IssueCounterForm(Form), issued =>
        {
            Flash($"Đã lập phiếu số {issued.Label}.");
            return LocalRedirect(Links.Form(issued.Id, print: true));
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var typed = _isFilled ? null : (await AskAsync(new GetDraft()))?.Form;
        Scene = await AskAsync(new GetCounterForm(Kind, typed, _isFilled ? Form : null));
        Form = Scene.Form;
        Issued = await AskAsync(new ListCounterForms());
    }
}
