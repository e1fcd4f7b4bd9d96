using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>One decision: its head, what it changes, what is still missing, and the acts.</summary>
public sealed class DecisionModel : AppPage
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Page of the changes.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Its version when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The head as typed.</summary>
    [BindProperty]
    public DecisionHeadInput Head { get; set; } = new();

    /// <summary>A procedure to be taken in, as typed.</summary>
    [BindProperty]
    public AddInput Add { get; set; } = new();

    /// <summary>What goes with an act, as typed.</summary>
    [BindProperty]
    public ActInput Act { get; set; } = new();

    /// <summary>What is shown.</summary>
    public DecisionPage Decision { get; private set; } = null!;

    /// <summary>Rules in force that the decision could end.</summary>
    public IReadOnlyList<(string Key, string Text)> Rules { get; private set; } = [];

    /// <summary>The role of the person looking.</summary>
    public Role Role => Duty.Role;

    /// <summary>Where one is in the changes.</summary>
    public PagePosition Position => new(PageNumber, PageNumber * DecisionPage.PageSize < Decision.Total, page => $"{Links.Decision(Id)}?trang={page}#thay-doi");

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Head = DecisionHeadInput.Of(Decision.Proposal.Head);
        Act.Number = Decision.Proposal.Head.Number;
    }

    /// <summary>Writes the head.</summary>
    public Task<IActionResult> OnPostHeadAsync() => DoAsync(new RewriteDecision(Id, Version, Head), "Đã lưu thông tin quyết định.");

    /// <summary>Takes a procedure in.</summary>
    public Task<IActionResult> OnPostAddAsync() => ActAsync(
        new ProposeProcedure(Id, Version, Add.Kind, Add.Code),
        _ => LocalRedirect(Add.Kind == ChangeKind.AbolishProcedure ? $"{Links.Decision(Id)}#thay-doi" : Links.ProposedProcedure(Id, Add.Code!.Trim())),
        nameof(Add));

    /// <summary>Lets it end a rule.</summary>
    public Task<IActionResult> OnPostEndRuleAsync() => DoAsync(new EndRule(Id, Version, Add.RuleKey), "Đã thêm: chấm dứt quy định tiếp nhận.", nameof(Add));

    /// <summary>Takes a change out.</summary>
    public Task<IActionResult> OnPostRemoveAsync(string subject) => DoAsync(new RemoveChange(Id, Version, subject), "Đã bỏ thay đổi khỏi dự thảo.");

    /// <summary>Submits it.</summary>
    public Task<IActionResult> OnPostSubmitAsync() => DoAsync(new SubmitDecision(Id, Version), "Đã trình Văn phòng UBND tỉnh phê duyệt.");

    /// <summary>Takes it back.</summary>
    public Task<IActionResult> OnPostWithdrawAsync() => DoAsync(new WithdrawDecision(Id, Version), "Đã rút về để sửa.");

    /// <summary>Gives it back.</summary>
    public Task<IActionResult> OnPostReturnAsync() => DoAsync(new ReturnDecision(Id, Version, Act.Reason), "Đã trả lại cơ quan soạn thảo.", nameof(Act));

    /// <summary>Approves it.</summary>
    public async Task<IActionResult> OnPostApproveAsync()
    {
        await StoreScanAsync();
        return await DoAsync(new ApproveDecision(Id, Version, Act.Number, Act.SignedOn, Act.Signer, Act.ScanId), "Đã phê duyệt. Quyết định tự có hiệu lực vào ngày đã định.", nameof(Act));
    }

    /// <summary>Revokes it.</summary>
    public Task<IActionResult> OnPostRevokeAsync() => DoAsync(new RevokeDecision(Id, Version, Act.From, Act.Reason), "Đã bãi bỏ quyết định.", nameof(Act));

    /// <summary>Throws the draft away.</summary>
    public Task<IActionResult> OnPostDiscardAsync() => ActAsync(new DiscardDecision(Id, Version), _ => LocalRedirect(Links.Decisions));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        PageNumber = Math.Max(1, PageNumber);
        Decision = await AskAsync(new GetDecision(Id, PageNumber));
        if (Decision.Allows(ProposalAct.Edit) && Role == Role.ProvincialOffice)
        {
            var catalogue = (await Services.GetRequiredService<ICurrentProvince>().GetAsync(HttpContext.RequestAborted)).Catalogue;
            var day = Decision.Proposal.Head.From ?? Decision.Today;
            Rules = [.. catalogue.Rules
                .Where(rule => rule.Valid.Contains(day))
                .DistinctBy(rule => rule.Key.Split(ReceiptRule.KeyMark)[0], StringComparer.Ordinal)
                .Select(rule => (rule.Key.Split(ReceiptRule.KeyMark)[0], $"{catalogue.Decision(rule.DecisionId).Number}, {rule.Article}: {rule.Text}"))];
        }
    }

    private Task<IActionResult> DoAsync(ICommand<bool> command, string done, string? prefix = null) => ActAsync(
        command,
        _ =>
        {
            Flash(done);
            return LocalRedirect(Links.Decision(Id));
        },
        prefix);

    // Without scripts the scan comes with the form itself.
    private async Task StoreScanAsync()
    {
        if (Request.Form.Files.GetFile("Act.Scan") is not { Length: > 0 } file)
        {
            return;
        }

        try
        {
            await using var content = file.OpenReadStream();
            Act.ScanId = (await SendAsync(new StoreFile(file.FileName, content))).Id;
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError("Act.ScanId", RefusalTexts.Text(refused.Refusal));
        }
        catch (ValidationException invalid)
        {
            ModelState.AddModelError("Act.ScanId", invalid.Errors.First().ErrorMessage);
        }
    }

    /// <summary>A procedure or rule to be taken in.</summary>
    public sealed class AddInput
    {
        /// <summary>What is done to it.</summary>
        public ChangeKind Kind { get; set; } = ChangeKind.AmendProcedure;

        /// <summary>National code.</summary>
        public string? Code { get; set; }

        /// <summary>Key of the rule to end.</summary>
        public string? RuleKey { get; set; }
    }

    /// <summary>What goes with an act.</summary>
    public sealed class ActInput
    {
        /// <summary>Number and sign.</summary>
        public string? Number { get; set; }

        /// <summary>Day of signature, dd/MM/yyyy.</summary>
        public string? SignedOn { get; set; }

        /// <summary>Who signed, with title.</summary>
        public string? Signer { get; set; }

        /// <summary>The scan.</summary>
        public Guid? ScanId { get; set; }

        /// <summary>First day no longer in force, dd/MM/yyyy.</summary>
        public string? From { get; set; }

        /// <summary>Why.</summary>
        public string? Reason { get; set; }
    }
}
