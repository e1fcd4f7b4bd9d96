using Microsoft.EntityFrameworkCore;
using OneStop.Application.Rules;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Rules;

public sealed class IndependenceTests(TestSystem system)
{
    private const string InPilot = "2023-12-01 09:00";

    [Fact]
    public async Task The_share_is_told_in_total_by_agency_and_by_field()
    {
        var scene = await system.Given.ATenantAsync();

        var progress = await scene.As(scene.Staff.Office).At(InPilot).SendAsync(new GetIndependenceProgress(null, 1));

        progress.Total.ShouldBe(new IndependenceShare(Whole: 0, Partial: 3, None: 3));
        progress.ByAgency.Select(each => $"{each.Name} {each.Share.Whole}/{each.Share.Partial}/{each.Share.None}").ShouldBe(
            ["Sở Văn hóa, Thể thao và Du lịch 0/1/1", "UBND cấp huyện 0/1/1", "Sở Tư pháp 0/1/0", "UBND cấp xã 0/0/1"]);
        progress.ByField.Count.ShouldBe(6);
        progress.Left.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Over_time_it_follows_the_rules_to_the_end_of_next_year()
    {
        var scene = await system.Given.ATenantAsync();

        var months = (await scene.As(scene.Staff.Office).At(InPilot).SendAsync(new GetIndependenceProgress(null, 1))).Months;

        months.Count.ShouldBe(24);
        months.Single(month => month.Day == new DateOnly(2023, 10, 31)).Share.SomePercent.ShouldBe(0m);
        months.Single(month => month.Day == new DateOnly(2023, 11, 30)).Share.SomePercent.ShouldBe(50m);
        months.Single(month => month.Day == new DateOnly(2024, 6, 30)).IsExpected.ShouldBeTrue();
        months[^1].Day.ShouldBe(new DateOnly(2024, 12, 31));
        months[^1].Share.SomePercent.ShouldBe(0m);
    }

    [Fact]
    public async Task From_July_2025_everything_is_received_everywhere()
    {
        var scene = await system.Given.ATenantAsync();

        var progress = await scene.As(scene.Staff.Office).At("2025-07-01 09:00").SendAsync(new GetIndependenceProgress(null, 1));

        progress.Total.ShouldBe(new IndependenceShare(Whole: 5, Partial: 0, None: 0));
        progress.Total.WholePercent.ShouldBe(100m);
        progress.Left.ShouldBeEmpty();
    }

    [Fact]
    public void A_share_is_never_rounded_up_to_the_goal() => new IndependenceShare(2499, 1, 0).WholePercent.ShouldBe(99.9m);

    [Fact]
    public async Task The_Office_proposes_procedures_of_any_agency_in_one_draft()
    {
        var scene = await system.Given.ATenantAsync();

        var id = await scene.As(scene.Staff.Office).At(InPilot).SendAsync(new ProposeIndependence(["1.900006", "1.900002", "1.900002"]));

        var proposal = await scene.ReadAsync(db => db.Proposals.SingleAsync(each => each.Id == new DecisionId(id)));
        var change = await scene.ReadAsync(db => db.ProposedChanges.SingleAsync(each => each.DecisionId == new DecisionId(id)));
        var entry = await scene.ReadAsync(db => db.AuditEntries.SingleAsync(each => each.Kind == AuditKind.DecisionDrafted));
        (proposal.State, proposal.AuthorName).ShouldBe((ProposalState.Draft, "Phan Văn Đức"));
        (change.Kind, change.Ordinal).ShouldBe((ChangeKind.NewRule, 1));
        change.Rule!.ProcedureCodes.ShouldBe(["1.900002", "1.900006"]);
        (change.Rule.Scope, change.Rule.CounterLevels.Count, change.Rule.CounterKeys.Count).ShouldBe((ReceiptScope.Province, 0, 0));
        (entry.SubjectId, entry.Detail).ShouldBe((id, "2 thủ tục"));
    }

    [Fact]
    public async Task An_editor_proposes_the_own_agencys_procedures_alone()
    {
        var scene = await system.Given.ATenantAsync();
        var editor = scene.As(scene.Staff.Editor).At(InPilot);

        var refusal = await editor.RefusedAsync(new ProposeIndependence(["1.900002", "1.900003", "1.900006"]));
        var left = (await editor.SendAsync(new GetIndependenceProgress(null, 1))).Left;
        await editor.SendAsync(new ProposeIndependence(["1.900002"]));

        refusal.Code.ShouldBe(RefusalCodes.DecisionOtherAgency);
        refusal.Facts["codes"].ShouldBe("1.900003, 1.900006");
        left.Select(row => row.Code).ShouldBe(["1.900001", "1.900002"]);
    }

    [Fact]
    public async Task What_is_received_everywhere_or_unknown_is_not_proposed()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);

        (await office.At("2025-07-01 09:00").RefusedAsync(new ProposeIndependence(["1.900002"]))).Code.ShouldBe(RefusalCodes.DecisionNothingToWiden);
        (await office.At(InPilot).InvalidAsync(new ProposeIndependence([])))["Codes"].ShouldBe("Hãy chọn ít nhất một thủ tục để đề xuất.");
        (await office.At(InPilot).FindsNothingAsync(new ProposeIndependence(["9.999999"]))).ShouldBeTrue();
        (await scene.As(scene.Staff.ClerkEast).RefusedAsync(new ProposeIndependence(["1.900002"]))).Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);
        (await scene.ReadAsync(db => db.Proposals.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_changes_nothing_yet()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office).At(InPilot);

        await office.SendAsync(new ProposeIndependence(["1.900002"]));

        (await office.SendAsync(new GetIndependenceProgress(null, 1))).Total.Whole.ShouldBe(0);
    }
}
