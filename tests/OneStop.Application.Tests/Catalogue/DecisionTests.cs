using OneStop.Application.Catalogue;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue;

public sealed class DecisionTests(TestSystem system)
{
    private const string New = "1.900010";
    private const string Guide = "1.900001";

    [Fact]
    public async Task A_new_procedure_may_be_received_from_its_first_day_and_not_an_hour_before()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.NewProcedure, New, _ => SampleContent.Whole());
        await story.SubmitAsync();
        await story.ApproveAsync();

        (await story.JudgeAsync(New, scene.Places.Centre, "2023-12-03")).Refusal!.Code.ShouldBe(RefusalCodes.ReceiptNotInForce);
        (await story.JudgeAsync(New, scene.Places.Centre, "2023-12-04")).IsAllowed.ShouldBeTrue();
        var version = (await story.JudgeAsync(New, scene.Places.Centre, "2023-12-04")).Version!;
        version.DecisionId.ShouldBe(new DecisionId(story.Id));
        (await story.PageAsync()).Standing.ShouldBe(ProposalStanding.Approved);
    }

    [Fact]
    public async Task An_amendment_never_touches_the_version_a_dossier_was_received_under()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.AmendProcedure, Guide, content => content with { Name = "Cấp thẻ hướng dẫn viên (mới)", LimitValue = 5, Steps = SampleProcess.Steps(40) });
        await story.SubmitAsync();

        var preview = await story.Office.SendAsync(new PreviewDecision(story.Id));
        preview.OpenDossiers.ShouldBe(1);
        preview.Agencies.Single().Amended.ShouldBe(1);

        await story.ApproveAsync();
        var stored = await dossier.LoadAsync();
        var province = await scene.ProvinceAsync();
        province.TermsOf(stored).Limit.Value.ShouldBe(10);
        province.Catalogue.Version(stored.ProcedureVersionId).Name.ShouldBe("Cấp thẻ hướng dẫn viên du lịch");
        province.Catalogue.VersionOn(stored.ProcedureId, new DateOnly(2023, 12, 4))!.Name.ShouldBe("Cấp thẻ hướng dẫn viên (mới)");
        (await scene.ADossierAsync(at: "2023-12-04 09:00")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_approves_what_they_wrote()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        var id = await office.SendAsync(new DraftDecision(new DecisionHeadInput { Title = "Thí điểm", From = "04/12/2023" }));
        var version = (await office.SendAsync(new GetDecision(id))).Proposal.Version;
        await office.SendAsync(new ProposeProcedure(id, version, ChangeKind.AbolishProcedure, "1.900002"));
        await office.SendAsync(new SubmitDecision(id, version + 1));

        (await office.RefusedAsync(new ApproveDecision(id, version + 2, "1/QĐ", "01/12/2023", "Chủ tịch", null))).Code.ShouldBe(RefusalCodes.DecisionOwnWork);
    }

    [Fact]
    public async Task Nothing_half_filled_can_be_submitted_and_all_that_is_missing_is_said()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        (await story.Editor.RefusedAsync(new SubmitDecision(story.Id, 0))).Code.ShouldBe(RefusalCodes.DecisionEmpty);
        await story.ProposeAsync(ChangeKind.NewProcedure, New);

        (await story.Editor.RefusedAsync(new SubmitDecision(story.Id, await story.VersionAsync()))).Code.ShouldBe(RefusalCodes.DecisionIncomplete);
        var problems = (await story.PageAsync()).Problems.Select(problem => problem.Message).ToList();
        problems.ShouldContain("Thủ tục 1.900010: chưa có tên thủ tục.");
        problems.ShouldContain("Thủ tục 1.900010: chưa chọn phòng thụ lý của Sở Văn hóa, Thể thao và Du lịch.");
        problems.ShouldContain("Thủ tục 1.900010: chưa có thời hạn giải quyết.");
        problems.ShouldContain("Thủ tục 1.900010: chưa có căn cứ pháp lý.");
    }

    [Fact]
    public async Task Process_hours_must_add_up_to_the_limit()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.AmendProcess, Guide, content => content with { Steps = SampleProcess.Steps(40) });

        (await story.PageAsync()).Problems.Single().Message.ShouldBe("Thủ tục 1.900001: Quy trình: các bước cộng lại 40 giờ, thời hạn 10 ngày làm việc là 80 giờ.");
    }

    [Fact]
    public async Task A_procedure_that_no_counter_may_receive_is_not_submitted()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.NewProcedure, New, _ => SampleContent.Whole());
        await scene.ReadAsync(db => EndAllRulesAsync(db));
        scene.Forget();

        (await story.PageAsync()).Problems.Select(problem => problem.Message).ShouldBe(["Thủ tục 1.900010: không có Bộ phận Một cửa nào được tiếp nhận vào ngày 04/12/2023."]);
    }

    [Fact]
    public async Task Two_decisions_cannot_both_say_what_holds_on_a_day()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await DecisionStory.BeginAsync(scene, "11/12/2023");
        await first.ProposeAsync(ChangeKind.AmendProcedure, Guide);
        await first.SubmitAsync();
        await first.ApproveAsync();

        var second = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await second.ProposeAsync(ChangeKind.AmendProcedure, Guide);
        (await second.PageAsync()).Problems.Single().Message.ShouldBe("Thủ tục 1.900001: đã có nội dung khác của thủ tục này có hiệu lực trong cùng thời gian.");
    }

    [Fact]
    public async Task A_pilot_rule_begins_and_ends_by_itself()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023", "31/01/2024", isPilot: true);
        await story.RuleAsync(new RuleInput { ProcedureCodes = "1.900002", CounterLevels = [GovernmentLevel.Province, GovernmentLevel.District], Article = "khoản 1 Điều 1", Text = "Thí điểm tại mọi huyện" });
        await story.SubmitAsync();

        var preview = await story.Office.SendAsync(new PreviewDecision(story.Id));
        preview.Counters.Select(change => change.Counter.Key).Order().ShouldBe(["huyen-901", "huyen-902"]);
        preview.Counters[0].Gained.ShouldBe(["1.900002"]);

        await story.ApproveAsync();
        (await story.JudgeAsync("1.900002", scene.Places.East.Counter, "2023-12-03")).Refusal!.Code.ShouldBe(RefusalCodes.ReceiptPilotNotBegun);
        (await story.JudgeAsync("1.900002", scene.Places.East.Counter, "2023-12-04")).IsAllowed.ShouldBeTrue();
        (await story.JudgeAsync("1.900002", scene.Places.East.Counter, "2024-01-31")).IsAllowed.ShouldBeTrue();
        (await story.JudgeAsync("1.900002", scene.Places.East.Counter, "2024-02-01")).Refusal!.Code.ShouldBe(RefusalCodes.ReceiptPilotEnded);
    }

    [Fact]
    public async Task A_revoked_decision_gives_back_what_it_replaced()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.AbolishProcedure, Guide);
        await story.SubmitAsync();
        await story.ApproveAsync();
        (await story.JudgeAsync(Guide, scene.Places.Centre, "2023-12-04")).IsAllowed.ShouldBeFalse();

        var version = await story.VersionAsync();
        await scene.As(scene.Staff.Office).At("2023-12-05 09:00").SendAsync(new RevokeDecision(story.Id, version, "06/12/2023", "Ban hành nhầm"));
        (await story.JudgeAsync(Guide, scene.Places.Centre, "2023-12-05")).IsAllowed.ShouldBeFalse();
        (await story.JudgeAsync(Guide, scene.Places.Centre, "2023-12-06")).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_decision_revoked_before_its_first_day_leaves_the_catalogue_as_it_was()
    {
        var scene = await system.Given.ATenantAsync();
        var before = await CatalogueAsync(scene);
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023", "31/12/2023");
        await story.ProposeAsync(ChangeKind.AmendProcedure, Guide);
        await story.RuleAsync(new RuleInput { ProcedureCodes = "1.900002", Article = "Điều 1", Text = "Mọi nơi" });
        await story.SubmitAsync();
        await story.ApproveAsync();
        (await CatalogueAsync(scene)).ShouldNotBe(before);

        await story.Office.SendAsync(new RevokeDecision(story.Id, await story.VersionAsync(), "04/12/2023", "Không ban hành nữa"));
        (await scene.ProvinceAsync()).Catalogue.FindDecision(new DecisionId(story.Id)).ShouldBeNull("it was never published");
        (await story.PageAsync()).Standing.ShouldBe(ProposalStanding.Revoked);
        foreach (var day in new[] { "2023-12-03", "2023-12-04", "2023-12-31", "2024-01-01", "2030-01-01" })
        {
            (await story.JudgeAsync(Guide, scene.Places.Centre, day)).Version!.Name.ShouldBe("Cấp thẻ hướng dẫn viên du lịch");
            (await story.JudgeAsync("1.900002", scene.Places.East.Counter, day)).IsAllowed.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task An_editor_writes_only_about_procedures_of_the_own_department()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");

        (await story.Editor.RefusedAsync(new ProposeProcedure(story.Id, await story.VersionAsync(), ChangeKind.AmendProcedure, "1.900003"))).Code.ShouldBe(RefusalCodes.CatalogueOtherAgency);
        (await scene.As(scene.Staff.JusticeEditor).FindsNothingAsync(new GetDecision(story.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stale_page_is_refused()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        var version = await story.VersionAsync();
        await story.Editor.SendAsync(new ProposeProcedure(story.Id, version, ChangeKind.AbolishProcedure, Guide));

        (await story.Editor.RefusedAsync(new SubmitDecision(story.Id, version))).Code.ShouldBe(RefusalCodes.DecisionChanged);
    }

    private static async Task<string> CatalogueAsync(Scene scene)
    {
        var catalogue = (await scene.ProvinceAsync()).Catalogue;
        return string.Join('\n', catalogue.Versions.Select(version => $"{version.ProcedureId} {version.Valid}").Concat(catalogue.Rules.Select(rule => $"{rule.Key} {rule.Valid}")).Order(StringComparer.Ordinal));
    }

    private static async Task<int> EndAllRulesAsync(Infrastructure.Persistence.AppDb db)
    {
        foreach (var rule in db.ReceiptRules.ToList())
        {
            rule.Valid = new EffectivePeriod(new DateOnly(2018, 1, 1), new DateOnly(2018, 1, 2));
        }

        return await db.SaveChangesAsync();
    }
}
