using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>What the reception page shows of what is typed: verdict, date, fee, papers, what is held already, what is missing.</summary>
public abstract class ReceptionPage(ICurrentTenant tenant, TimeProvider time) : AppPage
{
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
    public IReadOnlyList<FoundProcedure> Found { get; protected set; } = [];

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
    public DateTime? DraftSaved { get; protected set; }

    /// <summary>The form shows the draft.</summary>
    public bool IsDraft { get; protected set; }

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

    /// <summary>Cases to choose from.</summary>
    public static IEnumerable<SelectListItem> CaseItems(IEnumerable<ProcedureCase> cases) => cases.Select(each => new SelectListItem(each.Name, each.Key));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        NowAt = time.GetUtcNow();
        Now = Local(NowAt);
        Preview = await AskAsync(new PreviewReception(Form));
        TypedReception.FitPapers(Form, Preview.Terms);
        await TakeHeldAsync();
        Files = await AskAsync(new DescribeFiles([.. Form.Papers.Select(paper => paper.FileId).Append(Solve.FileId).OfType<Guid>()]));
        if (Preview.Procedure is null)
        {
            Found = await SearchAsync(Query);
        }
    }

    /// <summary>Procedures for what is typed in the search box.</summary>
    protected async Task<IReadOnlyList<FoundProcedure>> SearchAsync(string? query) =>
        string.IsNullOrWhiteSpace(query) ? [] : await AskAsync(new SearchProcedures(query));

    /// <summary>An instant on the wall clock.</summary>
    protected DateTime Local(DateTimeOffset instant) => TenantTime.Of(tenant.Tenant.TimeZone).Local(instant);

    /// <summary>An address that names its commune chooses it, in view of the clerk; a choice made by hand stays.</summary>
    protected async Task TakeCommuneAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Address) || await AskAsync(new FindCommune(Form.Address)) is not { } found)
        {
            return;
        }

        Form.CommuneId ??= found.Id;
        CommuneRemark = Form.CommuneId == found.Id ? found.Remark : null;
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
}
