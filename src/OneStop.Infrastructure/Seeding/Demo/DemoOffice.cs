using OneStop.Application.Accounts;
using OneStop.Application.Catalogue;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>What waits for the provincial Office in the demo: a decision to be approved, one that is coming, accounts asked for.</summary>
internal sealed class DemoOffice(DemoSender sender, DemoRoster roster, Province province, DateTimeOffset at)
{
    private const string Department = "so-vhttdl";
    private const string DomesticGuide = "1.004623";
    private const string InternationalGuide = "1.004628";
    private const string Commune = "xa-06184";

    private readonly DateOnly _today = province.Time.Day(at);
    private int _acts;

    // One act a second: the trail reads in their order.
    private DateTimeOffset Tick() => at.AddSeconds(_acts++);

    /// <summary>Brings it about; where the demo has no such people, nothing.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var department = province.Directory.AgencyOn(Department, _today);
        var office = province.Directory.AgencyOn("vp-ubnd", _today);
        if (department is not null && office is not null
            && roster.Find(department.Id, Role.CatalogueEditor, _today) is { } editor && roster.Find(office.Id, Role.ProvincialOffice, _today) is { } approver)
        {
            await ComingAsync(editor, approver, cancellationToken);
            await WaitingAsync(editor, cancellationToken);
        }

        if (province.Directory.CountersOn(_today).FirstOrDefault(counter => counter.Key == Commune) is { } counter && roster.Find(counter.AgencyId, Role.UnitAdministrator, _today) is { } administrator)
        {
            await AskAsync(counter.Name, administrator, cancellationToken);
        }
    }

    private async Task WaitingAsync(Duty editor, CancellationToken cancellationToken)
    {
        var id = await DraftAsync("demo-decision-waiting", "Công bố thủ tục hành chính sửa đổi trong lĩnh vực du lịch: giao nhận giấy tờ khi cấp thẻ hướng dẫn viên", 14, ChangeKind.AmendProcedure, InternationalGuide, editor, content => content with
        {
            Papers = [.. content.Papers.Select((paper, index) => index == content.Papers.Count - 1 ? paper with { Quantity = 1 } : paper)],
        }, cancellationToken);
        await sender.SendAsync(new SubmitDecision(id, 2), editor, Tick(), "demo-decision-waiting:submit", cancellationToken);
    }

    private async Task ComingAsync(Duty editor, Duty approver, CancellationToken cancellationToken)
    {
        var id = await DraftAsync("demo-decision-coming", "Phê duyệt quy trình nội bộ cấp thẻ hướng dẫn viên du lịch nội địa", 7, ChangeKind.AmendProcess, DomesticGuide, editor, content => content with
        {
            Steps = [.. content.Steps.Select(step => step.Kind == StepKind.Appraise ? step with { Exits = [new StepExit("Hồ sơ chưa đủ", 1, "Mẫu 02"), new StepExit("Không đủ điều kiện", 4, "Văn bản từ chối")] } : step)],
        }, cancellationToken);
        await sender.SendAsync(new SubmitDecision(id, 2), editor, Tick(), "demo-decision-coming:submit", cancellationToken);
        await sender.SendAsync(
            new ApproveDecision(id, 3, "Quyết định thử nghiệm số 01", VietnameseText.ShortDate(_today), "Dữ liệu dùng thử", null), approver, Tick(), "demo-decision-coming:approve", cancellationToken);
    }

    private async Task<Guid> DraftAsync(string name, string title, int days, ChangeKind kind, string code, Duty editor, Func<ProcedureContent, ProcedureContent> write, CancellationToken cancellationToken)
    {
        var from = _today.AddDays(days);
        var before = province.Catalogue.VersionOn(province.Catalogue.Find(code)!.Id, from)!.Content;
        var id = await sender.SendAsync(new DraftDecision(new DecisionHeadInput { Title = title, From = VietnameseText.ShortDate(from) }), editor, Tick(), name, cancellationToken);
        await sender.SendAsync(new ProposeProcedure(id, 0, kind, code), editor, Tick(), $"{name}:propose", cancellationToken);
        await sender.SendAsync(new WriteProcedure(id, 1, code, ProcedureInput.Of(write(before))), editor, Tick(), $"{name}:write", cancellationToken);
        return id;
    }

    private Task<int> AskAsync(string counter, Duty administrator, CancellationToken cancellationToken)
    {
        var from = VietnameseText.ShortDate(_today.AddDays(3));
        var people = new[] { ("Hoàng Thị Bích Ngọc", "bich.ngoc"), ("Nông Quốc Huy", "quoc.huy"), ("Vy Thị Thanh", "vy.thanh") };
        return sender.SendAsync(
            new RequestAccounts([.. people.Select(person => new AccountInput
            {
                FullName = person.Item1,
                Position = "Công chức",
                Email = $"{person.Item2}@example.vn",
                Phone = "0205 3000 184",
                Role = Role.CounterClerk.ToText(),
                Counter = counter,
                From = from,
            })]),
            administrator,
            Tick(),
            "demo-accounts-asked",
            cancellationToken);
    }
}
