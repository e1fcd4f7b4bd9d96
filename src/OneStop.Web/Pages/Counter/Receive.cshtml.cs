using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Counter;

/// <summary>Reception on one page: procedure, applicant, papers, result; verdict, date and fee beside them as one types.</summary>
/// <remarks>Without JavaScript the scans of all papers come in one request.</remarks>
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
public sealed class ReceiveModel(ICurrentTenant tenant, TimeProvider time) : ReceptionPage(tenant, time)
{
    /// <summary>Field of the result's file, where the browser runs no script.</summary>
    public const string ResultFile = "ket-qua";

    private const long MostBytes = 10 * StoreFileHandler.MaxBytes;

    /// <summary>A new form, the draft where one was left, or a form with the procedure chosen.</summary>
    public async Task OnGetAsync([FromQuery(Name = "thu-tuc")] string? code)
    {
        var draft = await AskAsync(new GetDraft());
        DraftSaved = draft is null ? null : Local(draft.SavedAt);
        if (!string.IsNullOrWhiteSpace(code))
        {
            Form.ProcedureCode = code;
        }
        else if (draft is not null)
        {
            Form = draft.Form;
            IsDraft = true;
        }

        ModelState.Clear();
        await LoadAsync();
    }

    /// <summary>Procedures for what is typed in the search box, as a list.</summary>
    public async Task<IActionResult> OnGetSearchAsync(string? q)
    {
        Found = await SearchAsync(q);
        Query = q;
        return Partial("_Results", this);
    }

    /// <summary>Receives the dossier.</summary>
    /// <param name="later">"1": the receipt is printed later.</param>
    public Task<IActionResult> OnPostAsync([FromForm(Name = "sau")] string? later) =>
        ReceiveAsync(() => new ReceiveDossier(Form), "Đã tiếp nhận hồ sơ", code => later == "1" ? Links.Dossier(code) : Links.Receipt(code, print: true));

    /// <summary>Receives, solves and returns at once.</summary>
    public Task<IActionResult> OnPostSolveAsync() =>
        ReceiveAsync(() => new SolveAtCounter(Form, Solve), "Đã tiếp nhận, giải quyết và trả kết quả hồ sơ", Links.Dossier);

    /// <summary>Puts down what came by post; it is accepted or refused later.</summary>
    public Task<IActionResult> OnPostRegisterAsync() =>
        ReceiveAsync(() => new RegisterDossier(Form), "Đã vào sổ hồ sơ gửi qua bưu chính", _ => Links.Counter);

    /// <summary>Takes a procedure, or gives it up to choose another.</summary>
    public async Task<IActionResult> OnPostChooseAsync([FromForm(Name = "chon")] string? code)
    {
        TypedReception.Read(Form, ModelState);
        if (code != Form.ProcedureCode)
        {
            Form.Papers = [];
        }

        Form.ProcedureCode = string.IsNullOrWhiteSpace(code) ? null : code;
        return await ShowAsync();
    }

    /// <summary>Computes the page again with what is typed: Enter without JavaScript.</summary>
    public Task<IActionResult> OnPostRefreshAsync()
    {
        TypedReception.Read(Form, ModelState);
        return ShowAsync();
    }

    /// <summary>The parts of the page that follow from what is typed.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        TypedReception.Read(Form, ModelState);
        TypedReception.FillPostAddress(Form);
        ModelState.Clear();
        await TakeCommuneAsync();
        await LoadAsync();
        return Partial("_Preview", this);
    }

    /// <summary>Keeps the draft.</summary>
    public async Task<IActionResult> OnPostDraftAsync()
    {
        TypedReception.Read(Form, ModelState);
        var at = await SendAsync(new SaveDraft(Form));
        return new JsonResult(new { savedAt = $"{Local(at):HH:mm}" });
    }

    /// <summary>Goes on to guidance or a refusal with what is typed; the draft is kept.</summary>
    public async Task<IActionResult> OnPostFormAsync([FromForm(Name = "phieu")] string? word)
    {
        TypedReception.Read(Form, ModelState);
        await StoreAttachedAsync();
        await SendAsync(new SaveDraft(Form));
        return LocalRedirect(Links.CounterForm(word == CounterFormWords.Refusal ? word : CounterFormWords.Guidance));
    }

    /// <summary>Throws the draft away.</summary>
    public Task<IActionResult> OnPostDiscardAsync() => ActAsync(new DiscardDraft(), _ => LocalRedirect(Links.Receive));

    /// <summary>Reads a citizen card's QR code into the fields; who comes for an organisation is its representative.</summary>
    public async Task<IActionResult> OnPostReadCardAsync(string? text)
    {
        if (CitizenCard.TryRead(text) is not { } card)
        {
            return new JsonResult(new { message = "Mã vừa quét không phải thẻ căn cước. Hãy quét lại hoặc nhập tay." });
        }

        var commune = Form.Kind == ApplicantKind.Person ? await AskAsync(new FindCommune(card.Residence)) : null;
        var remark = commune?.Remark is { } changed ? $" · {changed}" : string.Empty;
        if (CardFields.IsOfAuthorised(Form))
        {
            return new JsonResult(new { fields = CardFields.OfAuthorised(card), message = $"Đã đọc thẻ của người được ủy quyền: {card.FullName}" });
        }

        return new JsonResult(new { fields = CardFields.Of(card, Form.Kind, commune?.Id), message = $"Đã đọc thẻ: {card.FullName}{remark}" });
    }

    private async Task<IActionResult> ReceiveAsync(Func<ICommand<ReceivedDossier>> command, string done, Func<string, string> next)
    {
        TypedReception.Read(Form, ModelState);
        TypedReception.FillPostAddress(Form);
        await StoreAttachedAsync();
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            ReceptionGaps.Report(ModelState, Preview);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var result = await ActAsync(command(), received =>
        {
            Flash($"{done} {received.Code}.");
            return LocalRedirect(next(received.Code));
        });
        if (result is PageResult && Refusal is null)
        {
            ReceptionGaps.Report(ModelState, Preview);
        }

        return result;
    }

    private async Task<IActionResult> ShowAsync()
    {
        await StoreAttachedAsync();
        var refused = ModelState.Where(entry => entry.Key.EndsWith(nameof(PaperInput.FileId), StringComparison.Ordinal)).SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage))).ToList();
        ModelState.Clear();
        await TakeCommuneAsync();
        refused.ForEach(error => ModelState.AddModelError(error.Key, error.ErrorMessage));
        await LoadAsync();
        return Page();
    }

    private async Task StoreAttachedAsync()
    {
        await AttachedScans.StoreAsync(Request.Form.Files, Form, ModelState, SendAsync);
        if (Request.Form.Files.GetFile(ResultFile) is { Length: > 0 } file)
        {
            Solve.FileId = await AttachedScans.StoreOneAsync(file, "Solve.FileId", ModelState, SendAsync) ?? Solve.FileId;
        }
    }
}
