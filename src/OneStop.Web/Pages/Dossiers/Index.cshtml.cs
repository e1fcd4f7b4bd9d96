using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Application.Mentions;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>The dossier: how it stands, what happened, what may be done now.</summary>
public sealed class IndexModel : DossierActPage
{
    /// <summary>Shows it; whoever is in charge has looked at it from now on.</summary>
    public async Task OnGetAsync()
    {
        await SendAsync(new OpenDossier(Code));
        await LoadAsync();
    }

    /// <summary>Receives an online dossier.</summary>
    public Task<IActionResult> OnPostReceiveAsync() =>
        DoAsync(DossierAct.Receive, new AcceptDossier(Id, Version), $"Đã tiếp nhận hồ sơ {Code}.");

    /// <summary>Refuses an online dossier.</summary>
    public Task<IActionResult> OnPostRejectAsync() =>
        DoAsync(DossierAct.Reject, new RejectDossier(Id, Version, Input.Reject.Reason), $"Đã từ chối tiếp nhận hồ sơ {Code}.");

    /// <summary>Gives it to an officer.</summary>
    public Task<IActionResult> OnPostAssignAsync() => DoAsync(
        DossierAct.Assign,
        new AssignDossier(Id, Version, Input.Assign.OfficerId is { } officer ? new StaffId(officer) : null),
        $"Đã phân công hồ sơ {Code}.");

    /// <summary>Passes it on.</summary>
    public Task<IActionResult> OnPostForwardAsync() =>
        DoAsync(DossierAct.Forward, new ForwardDossier(Id, Version, Input.Forward.Comment), $"Đã chuyển hồ sơ {Code} sang bước tiếp theo.");

    /// <summary>Sends it back a step.</summary>
    public Task<IActionResult> OnPostSendBackAsync() =>
        DoAsync(DossierAct.SendBack, new SendBackDossier(Id, Version, Input.SendBack.Reason), $"Đã trả hồ sơ {Code} về bước trước.");

    /// <summary>Takes back what was passed on.</summary>
    public Task<IActionResult> OnPostTakeBackAsync() =>
        DoAsync(DossierAct.TakeBack, new TakeBackDossier(Id, Version), $"Đã thu hồi hồ sơ {Code}.", staysHere: true);

    /// <summary>Whom a remark may mention.</summary>
    public async Task<IActionResult> OnGetPeopleAsync(string? q) =>
        new JsonResult((await AskAsync(new ListMentionable(Code, q))).Select(person => new { person.UserName, Name = person.FullName, person.Title }));

    /// <summary>Writes a remark.</summary>
    public Task<IActionResult> OnPostCommentAsync() =>
        DoAsync(DossierAct.Comment, new CommentOnDossier(Id, Version, Input.Comment.Text), "Đã ghi ý kiến.", staysHere: true);

    /// <summary>Asks for a supplement.</summary>
    public Task<IActionResult> OnPostRequestSupplementAsync() => DoAsync(
        DossierAct.RequestSupplement,
        new RequestSupplement(Id, Version, Input.RequestSupplement.What, Input.RequestSupplement.Why, Input.RequestSupplement.Days, Input.RequestSupplement.Ground),
        $"Đã yêu cầu bổ sung hồ sơ {Code}; tạm dừng tính thời gian.");

    /// <summary>Takes in the supplement; where it moved the promised date the new receipt opens, to be printed and given.</summary>
    public async Task<IActionResult> OnPostAcceptSupplementAsync()
    {
        var typed = Input.AcceptSupplement;
        typed.FileId = await StoreAsync(typed.FileId, typed.File, "Input.AcceptSupplement.FileId");
        return await ReceiptAsync($"Đã nhận bổ sung hồ sơ {Code}", said => DoAsync(
            DossierAct.AcceptSupplement, new AcceptSupplement(Id, Version, typed.Note, typed.Papers, File(typed.FileId)), said));
    }

    /// <summary>Ends the handling: no supplement came.</summary>
    public Task<IActionResult> OnPostLapseAsync() =>
        DoAsync(DossierAct.Lapse, new LapseDossier(Id, Version, Input.Lapse.Reason), $"Đã kết thúc hồ sơ {Code} do quá hạn bổ sung.");

    /// <summary>Gives it to another officer.</summary>
    public Task<IActionResult> OnPostReassignAsync() => DoAsync(
        DossierAct.Reassign,
        new ReassignDossier(Id, Version, Input.Reassign.OfficerId is { } officer ? new StaffId(officer) : null, Input.Reassign.Reason),
        $"Đã phân công lại hồ sơ {Code}.",
        staysHere: true);

    /// <summary>Asks other agencies.</summary>
    public Task<IActionResult> OnPostConsultAsync() => DoAsync(
        DossierAct.Consult,
        new ConsultAgencies(Id, Version, Input.Consult.Question, [.. Input.Consult.AgencyIds.OfType<Guid>()], Input.Consult.Hours),
        $"Đã gửi lấy ý kiến về hồ sơ {Code}.");

    /// <summary>Answers as a consulted agency.</summary>
    public async Task<IActionResult> OnPostAnswerConsultationAsync()
    {
        var typed = Input.AnswerConsultation;
        typed.FileId = await StoreAsync(typed.FileId, typed.File, "Input.AnswerConsultation.FileId");
        return await DoAsync(DossierAct.AnswerConsultation, new AnswerConsultation(Id, Version, typed.Answer, File(typed.FileId)), $"Đã trả lời ý kiến về hồ sơ {Code}.");
    }

    /// <summary>Proposes an extension.</summary>
    public Task<IActionResult> OnPostProposeExtensionAsync() => DoAsync(
        DossierAct.ProposeExtension,
        new ProposeExtension(Id, Version, Input.ProposeExtension.Reason, Input.ProposeExtension.Until),
        "Đã gửi đề nghị gia hạn đến lãnh đạo cơ quan.",
        staysHere: true);

    /// <summary>Extends with an apology.</summary>
    public Task<IActionResult> OnPostExtendAsync() => DoAsync(
        DossierAct.Extend,
        new ExtendDossier(Id, Version, Input.Extend.Reason, Input.Extend.Until),
        $"Đã gia hạn hồ sơ {Code} và lập phiếu xin lỗi.",
        staysHere: true);

    /// <summary>Apologises for being late.</summary>
    public Task<IActionResult> OnPostApologiseAsync() => DoAsync(
        DossierAct.Apologise,
        new ApologiseForDossier(Id, Version, Input.Apologise.Reason, Input.Apologise.Expected),
        $"Đã lập phiếu xin lỗi cho hồ sơ {Code}.",
        staysHere: true);

    /// <summary>Takes back one's own last act.</summary>
    public Task<IActionResult> OnPostRetractAsync() =>
        DoAsync(DossierAct.Retract, new RetractAct(Id, Version), "Đã hủy việc vừa làm.", staysHere: true);

    /// <summary>Urges whoever has it.</summary>
    public Task<IActionResult> OnPostUrgeAsync() =>
        DoAsync(DossierAct.Urge, new UrgeDossier(Id, Version, Input.Urge.Note), $"Đã đôn đốc hồ sơ {Code}.", staysHere: true);

    /// <summary>Notes a reminder to collect the result.</summary>
    public Task<IActionResult> OnPostRemindCollectionAsync() =>
        DoAsync(DossierAct.RemindCollection, new RemindCollection(Id, Version, Input.RemindCollection.Note), "Đã ghi việc nhắc nhận kết quả.", staysHere: true);

    /// <summary>Asks for a financial duty to be met.</summary>
    public Task<IActionResult> OnPostRequirePaymentAsync() => DoAsync(
        DossierAct.RequirePayment,
        new RequirePayment(Id, Version, Input.RequirePayment.What),
        $"Đã yêu cầu thực hiện nghĩa vụ tài chính hồ sơ {Code}; tạm dừng tính thời gian.");

    /// <summary>Confirms that it is met; likewise.</summary>
    public Task<IActionResult> OnPostConfirmPaymentAsync() => ReceiptAsync(
        $"Đã xác nhận nghĩa vụ tài chính hồ sơ {Code}",
        said => DoAsync(DossierAct.ConfirmPayment, new ConfirmPayment(Id, Version, Input.ConfirmPayment.Note), said));

    /// <summary>The applicant takes it back.</summary>
    public Task<IActionResult> OnPostWithdrawAsync() =>
        DoAsync(DossierAct.Withdraw, new WithdrawDossier(Id, Version, Input.Withdraw.Reason), $"Đã ghi nhận rút hồ sơ {Code}.");

    /// <summary>Stops the handling.</summary>
    public Task<IActionResult> OnPostStopAsync() =>
        DoAsync(DossierAct.Stop, new StopDossier(Id, Version, Input.Stop.Reason), $"Đã dừng giải quyết hồ sơ {Code}.");

    /// <summary>Issues the result.</summary>
    public async Task<IActionResult> OnPostIssueResultAsync()
    {
        var typed = Input.IssueResult;
        typed.FileId = await StoreAsync(typed.FileId, typed.File, "Input.IssueResult.FileId");
        typed.SignatureFileId = await StoreAsync(typed.SignatureFileId, typed.Signature, "Input.IssueResult.SignatureFileId");
        return await DoAsync(
            DossierAct.IssueResult,
            new IssueResult(Id, Version, typed.Number, File(typed.FileId), typed.IsRefusal, typed.IsPaper, File(typed.SignatureFileId)),
            typed.IsPaper ? $"Đã ban hành kết quả hồ sơ {Code}; bản giấy chờ bàn giao về quầy." : $"Đã ban hành kết quả hồ sơ {Code}.");
    }

    /// <summary>The result has come to the counter.</summary>
    public Task<IActionResult> OnPostAcknowledgeResultAsync() => DoAsync(
        DossierAct.AcknowledgeResult,
        new AcknowledgeResult(Id, Version),
        $"Kết quả hồ sơ {Code} đã về quầy. Có thể trả cho người nộp.");

    /// <summary>Hands the result out.</summary>
    public Task<IActionResult> OnPostReturnResultAsync()
    {
        var typed = Input.ReturnResult;
        return DoAsync(
            DossierAct.ReturnResult,
            new ReturnResult(Id, Version, typed.RecipientName, typed.RecipientIdNumber, typed.IsApplicant, typed.Authority),
            $"Đã trả kết quả hồ sơ {Code}.");
    }

    /// <summary>Gives the result to the post.</summary>
    public Task<IActionResult> OnPostPostResultAsync() => DoAsync(
        DossierAct.ReturnResult,
        new PostResult(Id, Version, Input.ReturnResult.ParcelNumber),
        $"Đã gửi kết quả hồ sơ {Code} qua bưu chính công ích.");

    /// <summary>Reads a citizen card for the form of the recipient.</summary>
    public IActionResult OnPostCard(string? text) => CitizenCard.TryRead(text) is { } card
        ? new JsonResult(new
        {
            fields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Input.ReturnResult.RecipientName"] = card.FullName,
                ["Input.ReturnResult.RecipientIdNumber"] = card.Number,
            },
            message = "Đã đọc thẻ căn cước.",
        })
        : new JsonResult(new { message = "Không phải mã QR của thẻ căn cước. Hãy quét lại hoặc nhập tay." }) { StatusCode = StatusCodes.Status400BadRequest };

    // Where a wait for the applicant moved the promised date, the new receipt opens, to be printed and given.
    private async Task<IActionResult> ReceiptAsync(string done, Func<string, Task<IActionResult>> act)
    {
        var result = await act($"{done}; ngày hẹn trả giữ nguyên.");
        if (result is not LocalRedirectResult || (await AskAsync(new GetDossier(Code))).Dossier.Events[^1].Facts.ContainsKey("revision") != true)
        {
            return result;
        }

        Flash($"{done} và cấp lại Giấy tiếp nhận với ngày hẹn trả mới.");
        return LocalRedirect(Links.Receipt(Code, print: true));
    }
}
