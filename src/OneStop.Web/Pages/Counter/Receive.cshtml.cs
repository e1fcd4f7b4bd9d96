using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Counter;

/// <summary>Reception on one page: procedure, applicant, papers, result; verdict, date and fee beside them as one types.</summary>
/// <remarks>Without JavaScript the scans of all papers come in one request.</remarks>
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
public sealed class ReceiveModel(ICurrentTenant tenant, TimeProvider time) : AppPage
{
    /// <summary>Field of the result's file, where the browser runs no script.</summary>
    public const string ResultFile = "ket-qua";

    private const long MostBytes = 10 * StoreFileHandler.MaxBytes;

    /// <summary>Who forbids asking for a digitised paper again; the old law did not.</summary>
    public static DatedBasis ReuseBasis { get; } = new("khoản 1 Điều 5 Nghị định 118/2025/NĐ-CP", null);

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ReceptionInput Form { get; set; } = new();

    /// <summary>What is typed to solve it at once.</summary>
    [BindProperty]
    public SolveInput Solve { get; set; } = new();

    /// <summary>What the procedure is searched by.</summary>
    [BindProperty(Name = "q")]
    public string? Query { get; set; }

    /// <summary>Verdict, date, papers, gaps.</summary>
    public ReceptionPreview Preview { get; private set; } = null!;

    /// <summary>Procedures found.</summary>
    public IReadOnlyList<FoundProcedure> Found { get; private set; } = [];

    /// <summary>Scans already sent, by id.</summary>
    public IReadOnlyDictionary<Guid, StoredFileInfo> Files { get; private set; } = new Dictionary<Guid, StoredFileInfo>();

    /// <summary>Papers of the applicant that are held digitally.</summary>
    public HeldPapersFound Held { get; private set; } = HeldPapersFound.NotAsked;

    /// <summary>Where the address names a commune that has since been merged: what it is called today.</summary>
    public string? CommuneRemark { get; private set; }

    /// <summary>The wall clock.</summary>
    public DateTime Now { get; private set; }

    /// <summary>The instant it shows.</summary>
    public DateTimeOffset NowAt { get; private set; }

    /// <summary>When the draft that is shown, or could be shown, was saved; null when there is none.</summary>
    public DateTime? DraftSaved { get; private set; }

    /// <summary>The form shows the draft.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>Nothing was found wrong: the cursor goes to where one types next.</summary>
    public bool IsFresh => ModelState.IsValid && Refusal is null;

    /// <summary>How many papers are there: handed in, or used again.</summary>
    public int PapersThere => Form.Papers.Count(paper => paper.IsReceived || paper.HeldId() is not null);

    /// <summary>Address of a handler of this page.</summary>
    public static string To(string handler) => $"{Links.Receive}?handler={handler}";

    /// <summary>How far a section is: nothing missing, or something found wrong.</summary>
    public string SectionState(int section)
    {
        var needsProcedure = (section == 1 && Preview.Procedure is null) || (section == 3 && Preview.Verdict?.Version is null);
        if (needsProcedure || Preview.Gaps.Any(gap => gap.Section == section))
        {
            return string.Empty;
        }

        return section == 1 && Preview.Verdict is { IsAllowed: false } ? "wrong" : "done";
    }

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
        TakeTyped();
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
        TakeTyped();
        return ShowAsync();
    }

    /// <summary>The parts of the page that follow from what is typed.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        TakeTyped();
        TakeAddress();
        ModelState.Clear();
        await TakeCommuneAsync();
        await LoadAsync();
        return Partial("_Preview", this);
    }

    /// <summary>Keeps the draft.</summary>
    public async Task<IActionResult> OnPostDraftAsync()
    {
        TakeTyped();
        var at = await SendAsync(new SaveDraft(Form));
        return new JsonResult(new { savedAt = $"{Local(at):HH:mm}" });
    }

    /// <summary>Goes on to guidance or a refusal with what is typed; the draft is kept.</summary>
    public async Task<IActionResult> OnPostFormAsync([FromForm(Name = "phieu")] string? word)
    {
        TakeTyped();
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

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        NowAt = time.GetUtcNow();
        Now = Local(NowAt);
        Preview = await AskAsync(new PreviewReception(Form));
        FitPapers(Preview.Terms);
        await TakeHeldAsync();
        Files = await AskAsync(new DescribeFiles([.. Form.Papers.Select(paper => paper.FileId).Append(Solve.FileId).OfType<Guid>()]));
        if (Preview.Procedure is null)
        {
            Found = await SearchAsync(Query);
        }
    }

    private async Task<IActionResult> ReceiveAsync(Func<ICommand<ReceivedDossier>> command, string done, Func<string, string> next)
    {
        TakeTyped();
        TakeAddress();
        await StoreAttachedAsync();
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            ReportGaps();
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
            ReportGaps();
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

    private async Task<IReadOnlyList<FoundProcedure>> SearchAsync(string? query) =>
        string.IsNullOrWhiteSpace(query) ? [] : await AskAsync(new SearchProcedures(query));

    private DateTime Local(DateTimeOffset instant) => TenantTime.Of(tenant.Tenant.TimeZone).Local(instant);

    /// <summary>What is missing is said all at once: missing papers too while a field is wrong.</summary>
    private void ReportGaps()
    {
        foreach (var quantity in ModelState.Where(entry => entry.Key.EndsWith(nameof(PaperInput.Quantity), StringComparison.Ordinal) && entry.Value!.Errors.Count > 0).Select(entry => entry.Value!))
        {
            quantity.Errors.Clear();
            quantity.Errors.Add("Số lượng là số từ 1 đến 99.");
        }

        foreach (var gap in Preview.Gaps.Where(gap => !ModelState.TryGetValue(gap.Field, out var entry) || entry.Errors.Count == 0))
        {
            ModelState.AddModelError(gap.Field, gap.Message);
        }
    }

    /// <summary>What is typed means more than its letters: a scanned card fills the fields, and a paper that was scanned was handed in.</summary>
    private void TakeTyped()
    {
        if ((CitizenCard.TryRead(Form.IdNumber) ?? CitizenCard.TryRead(Form.Name)) is { } card)
        {
            CardFields.Fill(Form, card);
            foreach (var field in CardFields.Names)
            {
                ModelState.Remove(field);
            }
        }

        foreach (var paper in Form.Papers.Where(paper => paper.FileId is not null))
        {
            paper.IsReceived = true;
            paper.Held = paper.Held is null ? null : HeldPaperChoice.New;
        }
    }

    /// <summary>An address that names its commune chooses it, in view of the clerk; a choice made by hand stays.</summary>
    private async Task TakeCommuneAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Address) || await AskAsync(new FindCommune(Form.Address)) is not { } found)
        {
            return;
        }

        Form.CommuneId ??= found.Id;
        CommuneRemark = Form.CommuneId == found.Id ? found.Remark : null;
    }

    /// <summary>A result by post goes to the applicant's address unless another is given.</summary>
    /// <summary>Cases to choose from.</summary>
    public static IEnumerable<SelectListItem> CaseItems(IEnumerable<ProcedureCase> cases) => cases.Select(each => new SelectListItem(each.Name, each.Key));

    private void TakeAddress()
    {
        if (Form.CollectionWay == CollectionWay.Post)
        {
            Form.CollectionCounterId = null;
            Form.PostAddress = string.IsNullOrWhiteSpace(Form.PostAddress) ? Form.Address : Form.PostAddress;
        }
    }

    /// <summary>What is held is used again unless the clerk has chosen otherwise; what is not held any more is not chosen any more.</summary>
    private async Task TakeHeldAsync()
    {
        // It is no part of the form's act: the key belongs to that.
        Services.GetRequiredService<IRequestKey>().Key = null;
        Held = await SendAsync(new CheckHeldPapers(Form));
        if (HeldDefaults.Apply(Form, Preview.Terms?.Papers ?? [], Held))
        {
            Preview = await AskAsync(new PreviewReception(Form));
        }
    }

    private async Task StoreAttachedAsync()
    {
        await AttachedScans.StoreAsync(Request.Form.Files, Form, ModelState, SendAsync);
        if (Request.Form.Files.GetFile(ResultFile) is { Length: > 0 } file)
        {
            Solve.FileId = await AttachedScans.StoreOneAsync(file, "Solve.FileId", ModelState, SendAsync) ?? Solve.FileId;
        }
    }

    /// <summary>One line for each paper that is asked for; what was typed stays.</summary>
    private void FitPapers(ProcedureTerms? terms)
    {
        var asked = terms?.Papers ?? [];
        Form.Papers = [.. asked.Select((paper, index) =>
        {
            var line = index < Form.Papers.Count ? Form.Papers[index] : new PaperInput();
            line.Quantity ??= paper.Quantity;
            return line;
        })];
    }
}
