using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Web.Hosting;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>A page that shows one dossier and sends one act on it.</summary>
public abstract class DossierActPage : OneDossierPage
{
    /// <summary>The list the person came from, with the dossier's place in it.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public string? FromList { get; set; }

    /// <summary>That list; null when they did not come from one.</summary>
    public WorkQuery? CameFrom => WorkQuery.ReadBack(FromList);

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ActInputs Input { get; set; } = new();

    /// <summary>The acts, sorted by what the person can do with them.</summary>
    public ActList Acts { get; private set; } = ActList.Empty;

    /// <summary>The act that was tried and refused; its form stays open.</summary>
    public DossierAct? Tried { get; private set; }

    /// <summary>The role of the person looking.</summary>
    public Role Role => Duty.Role;

    /// <summary>The agency of the person looking.</summary>
    public AgencyId AgencyId => Duty.AgencyId;

    /// <summary>The list its result went back with is for the agency, the counter it went to and the Office.</summary>
    public bool SeesResultSlip => Duty.Role == Role.ProvincialOffice || (Duty.Role == Role.CounterClerk ? Duty.CounterId == Shown.Dossier.CollectionCounterId : Duty.AgencyId == Shown.Dossier.CompetentAgencyId);

    /// <summary>The day an officer proposed for an extension; empty when none did.</summary>
    public string Proposed => Shown.Dossier.Events.LastOrDefault(line => line.Act == DossierAct.ProposeExtension)?.Facts.GetValueOrDefault("until") is { } day
        ? VietnameseText.ShortDate(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
        : string.Empty;

    /// <summary>What taking back one's last act is called.</summary>
    public string Retractable => Shown.Dossier.Events.LastOrDefault(line => line.Act is DossierAct.RequestSupplement or DossierAct.RequirePayment or DossierAct.Consult or DossierAct.IssueResult) is { } last
        ? $"Hủy việc “{last.Act.ToText()}” vừa làm"
        : DossierAct.Retract.ToText();

    /// <summary>What was typed into a form that is not shown any more, because the act is not possible now.</summary>
    public string? Orphaned => Tried is { } act && !Shown.Allows(act) ? TypedFor(act) : null;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Acts = ActList.Of(Shown, Duty);
        if (Shown.Allows(DossierAct.Extend) && Input.Extend.Reason is null)
        {
            Input.Extend.Until ??= Proposed;
            Input.Extend.Reason = Shown.Dossier.Events.LastOrDefault(line => line.Act == DossierAct.ProposeExtension)?.Facts.GetValueOrDefault("reason");
        }

        if (Shown.Allows(DossierAct.ReturnResult) && Input.ReturnResult.RecipientName is null)
        {
            var applicant = Shown.Dossier.Applicant;
            var isPerson = applicant.Kind == ApplicantKind.Person;
            Input.ReturnResult.RecipientName = isPerson ? applicant.Name : applicant.Representative;
            Input.ReturnResult.RecipientIdNumber = isPerson ? applicant.IdNumber : null;
        }
    }

    /// <summary>Sends an act, then opens what is to be done next.</summary>
    protected async Task<IActionResult> DoAsync(DossierAct act, IDossierCommand command, string done, bool staysHere = false)
    {
        Tried = act;
        var isDone = false;
        var result = await ActAsync(command, Redirect, $"{nameof(Input)}.{act}");
        if (!isDone)
        {
            return result;
        }

        var isDesk = Duty.Role is Role.Officer or Role.DivisionHead or Role.AgencyLeader or Role.RecordsClerk;
        if (!isDesk || staysHere)
        {
            Flash(done);
            return result;
        }

        var from = CameFrom;
        var next = await AskAsync(new NextAtDesk(Id, from?.Filter));
        Flash((next, from) switch
        {
            (null, null) => $"{done} Không còn hồ sơ nào chờ ông/bà.",
            (null, _) => $"{done} Danh sách không còn hồ sơ nào khác.",
            _ => $"{done} Đã mở hồ sơ tiếp theo.",
        });
        return LocalRedirect(next is null ? from?.Start ?? Links.Desk : Links.DossierFrom(next.Code, from?.From(next.Place).Url));

        IActionResult Redirect(int version)
        {
            isDone = true;
            return LocalRedirect(Links.DossierFrom(Code, CameFrom?.Url));
        }
    }

    /// <summary>Stores a file that came with the form itself; what is wrong with it is said beside the field.</summary>
    /// <param name="stored">The file already stored by script; null when there is none.</param>
    /// <param name="sent">The file itself.</param>
    /// <param name="field">Name of the field.</param>
    /// <returns>The stored file; null when there is none.</returns>
    protected async Task<Guid?> StoreAsync(Guid? stored, IFormFile? sent, string field)
    {
        if (stored is not null || sent is null)
        {
            return stored;
        }

        try
        {
            await using var content = sent.OpenReadStream();
            return (await SendAsync(new StoreFile(sent.FileName, content))).Id;
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError(field, RefusalTexts.Text(refused.Refusal));
            return null;
        }
    }

    /// <summary>A file's id as commands take it.</summary>
    protected static FileId? File(Guid? id) => id is { } known ? new FileId(known) : null;

    private string? TypedFor(DossierAct act) => act switch
    {
        DossierAct.Forward => Input.Forward.Typed,
        DossierAct.SendBack => Input.SendBack.Typed,
        DossierAct.Comment => Input.Comment.Typed,
        DossierAct.RequestSupplement => $"{Input.RequestSupplement.What}\n{Input.RequestSupplement.Why}",
        DossierAct.AcceptSupplement => $"{Input.AcceptSupplement.Papers}\n{Input.AcceptSupplement.Note}",
        DossierAct.Lapse => Input.Lapse.Typed,
        DossierAct.Urge => Input.Urge.Typed,
        DossierAct.RemindCollection => Input.RemindCollection.Typed,
        DossierAct.Reassign => Input.Reassign.Reason,
        DossierAct.Consult => Input.Consult.Question,
        DossierAct.AnswerConsultation => Input.AnswerConsultation.Answer,
        DossierAct.ProposeExtension => Input.ProposeExtension.Reason,
        DossierAct.Extend => Input.Extend.Reason,
        DossierAct.Apologise => Input.Apologise.Reason,
        DossierAct.RequirePayment => Input.RequirePayment.Typed,
        DossierAct.ConfirmPayment => Input.ConfirmPayment.Typed,
        DossierAct.Withdraw => Input.Withdraw.Typed,
        DossierAct.Stop => Input.Stop.Typed,
        DossierAct.Reject => Input.Reject.Typed,
        DossierAct.IssueResult => Input.IssueResult.Number,
        DossierAct.ReturnResult => Input.ReturnResult.RecipientName,
        DossierAct.Register or DossierAct.Receive or DossierAct.HandOver or DossierAct.AcknowledgePaper or DossierAct.Assign
            or DossierAct.TakeBack or DossierAct.AcknowledgeResult or DossierAct.Open or DossierAct.Retract or DossierAct.CorrectReception
            or DossierAct.SolveAtCounter or DossierAct.Recompute => null,
    };
}
