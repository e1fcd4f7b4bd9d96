using System.Globalization;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>One act of one dossier.</summary>
internal sealed class DemoTurn(DemoSender sender, DemoRoster roster, Province province, DemoCase each, PlannedAct planned, int index, CancellationToken cancellationToken)
{
    private const int ScanEvery = 9;
    private const int RefusalEvery = 23;
    private const int ProxyEvery = 10;

    private DateOnly Day => province.Time.Day(planned.At);

    private Duty Receiver => roster.Clerk(each.Counter.Id, Day, each.Number);

    private Duty Keeper => roster.Clerk(each.Collection.Id, Day, each.Number);

    // Steps 2 to 6 of every process: assign, appraise, review, sign, issue.
    private Duty Holder => each.Version.Content.Steps[each.Step - 1].Role == Role.Officer ? each.Officer! : Of(each.Version.Content.Steps[each.Step - 1].Role);

    private IReadOnlyList<Guid> Asked => [.. roster.AgenciesOn(Day).Where(agency => agency != each.Agency.Id).Skip(each.Number % 3).Take(1 + (each.Number % 2)).Select(agency => agency.Value)];

    private Duty Answering => roster.AnyOfficer(new AgencyId(Asked[0]), Day);

    // Later than any date that was promised for a dossier still in time.
    private string LaterDay => VietnameseText.ShortDate(province.Time.Day(province.Clock.AddWorkingDays(planned.At, each.Version.General.Limit.Value + 5)));

    public async Task DoAsync()
    {
        var (id, stamp, number) = (each.Id, each.Stamp, each.Number);
        each.Stamp = planned.Act switch
        {
            DossierAct.Register => Begun(await SendAsync(new RegisterDossier(each.Form), Receiver)),
            DossierAct.Receive when stamp > 0 => await SendAsync(new AcceptDossier(id, stamp), Receiver),
            DossierAct.Receive => Begun(await ReceiveAsync()),
            DossierAct.Reject => await SendAsync(new RejectDossier(id, stamp, DemoTexts.Rejection(number)), Receiver),
            DossierAct.AcknowledgePaper => await AcknowledgeAsync(),
            DossierAct.Open => await SendAsync(new OpenDossier(each.Code), Holder) ? stamp + 1 : stamp,
            DossierAct.Assign => await AssignAsync(),
            DossierAct.Forward => await ToStepAsync(+1, new ForwardDossier(id, stamp, DemoTexts.Forward(number + each.Step)), Holder),
            DossierAct.SendBack => await ToStepAsync(-1, new SendBackDossier(id, stamp, DemoTexts.SendBack(number)), Holder),
            DossierAct.TakeBack => await ToStepAsync(-1, new TakeBackDossier(id, stamp), each.Officer!),
            DossierAct.Comment => await SendAsync(new CommentOnDossier(id, stamp, DemoTexts.Comment(number)), Holder),
            DossierAct.RequestSupplement => await SendAsync(new RequestSupplement(id, stamp, DemoTexts.Supplement(number), "Thành phần hồ sơ chưa đáp ứng quy định của thủ tục."), Holder),
            DossierAct.AcceptSupplement => await SendAsync(new AcceptSupplement(id, stamp, "Đã nhận đủ giấy tờ bổ sung."), Receiver),
            DossierAct.RequirePayment => await SendAsync(new RequirePayment(id, stamp, DemoTexts.Payment(number)), Holder),
            DossierAct.ConfirmPayment => await SendAsync(new ConfirmPayment(id, stamp, "Đã đối chiếu biên lai."), Receiver),
            DossierAct.Withdraw => await SendAsync(new WithdrawDossier(id, stamp, DemoTexts.Withdrawal(number)), Receiver),
            DossierAct.Stop => await SendAsync(new StopDossier(id, stamp, DemoTexts.Stop(number)), Receiver),
            DossierAct.IssueResult => await IssueAsync(),
            DossierAct.AcknowledgeResult => await SendAsync(new AcknowledgeResult(id, stamp), Keeper),
            DossierAct.ReturnResult when each.Form.CollectionWay == CollectionWay.Post => await SendAsync(new PostResult(each.Id, each.Stamp, $"EL{each.Number:000000000}VN"), Keeper),
            DossierAct.ReturnResult => await SendAsync(Return(), Keeper),
            DossierAct.Consult => await SendAsync(new ConsultAgencies(id, stamp, DemoTexts.Question(number), Asked, 24), Holder),
            DossierAct.AnswerConsultation => await SendAsync(new AnswerConsultation(id, stamp, DemoTexts.Answer(number)), Answering),
            DossierAct.ProposeExtension => await SendAsync(new ProposeExtension(id, stamp, DemoTexts.Extension(number), LaterDay), Holder),
            DossierAct.Extend => await SendAsync(new ExtendDossier(id, stamp, DemoTexts.Extension(number), LaterDay), Of(Role.AgencyLeader)),
            DossierAct.Urge => await SendAsync(new UrgeDossier(id, stamp, "Đề nghị giải quyết đúng ngày đã hẹn với người nộp."), Of(Role.AgencyLeader)),
            DossierAct.HandOver or DossierAct.CorrectReception or DossierAct.SolveAtCounter or DossierAct.Reassign or DossierAct.Apologise or DossierAct.Retract
                or DossierAct.Lapse or DossierAct.Recompute or DossierAct.RemindCollection => throw new InvalidOperationException($"{planned.Act} is not planned one by one."),
        };
    }

    private Duty Of(Role role) => roster.Of(each.Agency.Id, role, each.Version.Division, Day, each.Number);

    private Task<T> SendAsync<T>(ICommand<T> command, Duty by, string? what = null) =>
        sender.SendAsync(command, by, planned.At, string.Create(CultureInfo.InvariantCulture, $"{each.Name}/{index}/{what ?? planned.Act.ToString()}"), cancellationToken);

    private int Begun(ReceivedDossier received)
    {
        (each.Id, each.Code) = (new DossierId(received.Id), received.Code);
        return 1;
    }

    private async Task<ReceivedDossier> ReceiveAsync()
    {
        var papers = each.Version.Terms(each.Form.CaseKey, each.Form.Channel).Papers;
        for (var place = 0; place < papers.Count; place++)
        {
            if (each.ScansAll ? papers[place] is { IsRequired: true, IsDigitised: true, Kind: not PaperKind.Present } : place == 0 && each.Number % ScanEvery == 0)
            {
                var scan = await SendAsync(new StoreFile(place == 0 ? "ban-chup.pdf" : $"ban-chup-{place + 1}.pdf", DemoPdf.Page(each.Name)), Receiver, place == 0 ? "scan" : $"scan-{place + 1}");
                each.Form.Papers[place].FileId = scan.Id;
            }
        }

        return await SendAsync(new ReceiveDossier(each.Form), Receiver);
    }

    private async Task<int> AcknowledgeAsync()
    {
        var note = each.IsComplete ? null : $"Còn thiếu: {each.Version.Content.Papers[0].Name}.";
        await SendAsync(new AcknowledgeSlipLine(each.Slip, each.Id, each.IsComplete, note), Of(Role.RecordsClerk));
        return each.Stamp + 1;
    }

    private Task<int> AssignAsync()
    {
        each.Officer = Of(Role.Officer);
        return ToStepAsync(+1, new AssignDossier(each.Id, each.Stamp, each.Officer.StaffId), Holder);
    }

    private async Task<int> ToStepAsync(int change, IDossierCommand command, Duty by)
    {
        var stamp = await SendAsync(command, by);
        each.Step += change;
        return stamp;
    }

    private async Task<int> IssueAsync()
    {
        var clerk = Of(Role.RecordsClerk);
        var isRefusal = each.Number % RefusalEvery == 0;
        var file = await SendAsync(new StoreFile($"ket-qua-{each.Code}.pdf", DemoPdf.Page(each.Code)), clerk, "result");
        var number = string.Create(CultureInfo.InvariantCulture, $"{100 + each.Number}/{(isRefusal ? "CV" : "KQ")}-{FormNumbers.UnitSign(each.Agency)}");
        each.IsResultOut = each.IsPaper;
        return await ToStepAsync(+1, new IssueResult(each.Id, each.Stamp, number, new FileId(file.Id), isRefusal, each.IsPaper), clerk);
    }

    private ReturnResult Return()
    {
        var isProxy = each.Number % ProxyEvery == 0;
        var authority = isProxy ? $"Giấy ủy quyền ngày {VietnameseText.ShortDate(Day)}" : null;
        return new ReturnResult(each.Id, each.Stamp, each.Visitor.Name, each.Visitor.IdNumber, !isProxy, authority);
    }
}
