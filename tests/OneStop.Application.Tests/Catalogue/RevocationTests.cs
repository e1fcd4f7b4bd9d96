using Microsoft.EntityFrameworkCore;
using OneStop.Application.Catalogue;
using OneStop.Application.Published;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue;

/// <summary>Decisions that cross each other: revoked after later ones, approved at the same moment.</summary>
public sealed class RevocationTests(TestSystem system)
{
    private const string Guide = "1.900001";

    [Fact]
    public async Task Of_two_decisions_approved_at_the_same_moment_one_is_refused_and_nothing_of_it_is_written()
    {
        var scene = await system.Given.ATenantAsync();
        var stories = new List<DecisionStory>();
        foreach (var name in new[] { "Một", "Hai" })
        {
            var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
            await story.ProposeAsync(ChangeKind.AmendProcedure, Guide, content => content with { Name = name });
            await story.ProposeAsync(ChangeKind.NewProcedure, "1.900010", _ => SampleContent.Whole());
            stories.Add(await story.SubmitAsync());
        }

        var commands = new List<(Actor By, ApproveDecision Command)>();
        foreach (var story in stories)
        {
            commands.Add((story.Office, new ApproveDecision(story.Id, await story.VersionAsync(), "1/QĐ", "01/12/2023", "Chủ tịch", null)));
        }

        var codes = await Task.WhenAll(commands.Select(each => CodeAsync(each.By, each.Command)));

        codes.Count(code => code is null).ShouldBe(1);
        codes.Single(code => code is not null).ShouldBe(RefusalCodes.DecisionIncomplete);
        (await scene.ReadAsync(db => db.Proposals.CountAsync(proposal => proposal.State == ProposalState.Approved))).ShouldBe(1);
        (await scene.ReadAsync(db => db.ProcedureVersions.CountAsync(version => version.Content.Name == "Một" || version.Content.Name == "Hai"))).ShouldBe(1);
    }

    [Fact]
    public async Task One_decision_is_approved_once_by_two_people_at_the_same_moment()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.AmendProcedure, Guide);
        await story.SubmitAsync();
        var command = new ApproveDecision(story.Id, await story.VersionAsync(), "1/QĐ", "01/12/2023", "Chủ tịch", null);

        var codes = await Task.WhenAll(CodeAsync(story.Office, command), CodeAsync(story.Office, command));

        codes.Order(StringComparer.Ordinal).ShouldBe([null, RefusalCodes.DecisionChanged]);
    }

    [Fact]
    public async Task What_a_later_decision_abolished_does_not_come_back_when_an_earlier_one_is_revoked()
    {
        var scene = await system.Given.ATenantAsync();
        var amended = await ApprovedAsync(scene, "04/12/2023", null, ChangeKind.AmendProcedure);
        await ApprovedAsync(scene, "11/12/2023", null, ChangeKind.AbolishProcedure);

        var refusal = await At(scene, "2023-12-12 09:00").RefusedAsync(new RevokeDecision(amended.Id, await amended.VersionAsync(), "14/12/2023", "Nhầm"));

        refusal.Code.ShouldBe(RefusalCodes.DecisionSuperseded);
        (await amended.JudgeAsync(Guide, scene.Places.Centre, "2023-12-20")).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_decision_can_be_revoked_after_a_later_one_has_ended_by_itself()
    {
        var scene = await system.Given.ATenantAsync();
        var amended = await ApprovedAsync(scene, "04/12/2023", null, ChangeKind.AmendProcedure, "Mới");
        await ApprovedAsync(scene, "11/12/2023", "15/12/2023", ChangeKind.AmendProcedure, "Tạm");
        (await At(scene, "2023-12-12 09:00").RefusedAsync(new RevokeDecision(amended.Id, await amended.VersionAsync(), "14/12/2023", "Nhầm"))).Code.ShouldBe(RefusalCodes.DecisionSuperseded);

        await At(scene, "2023-12-18 09:00").SendAsync(new RevokeDecision(amended.Id, await amended.VersionAsync(), "20/12/2023", "Nhầm"));

        (await NamesAsync("2023-12-05", "2023-12-12", "2023-12-19", "2023-12-20", "2030-01-01")).ShouldBe(["Mới", "Tạm", "Mới", "Cấp thẻ hướng dẫn viên du lịch", "Cấp thẻ hướng dẫn viên du lịch"]);

        async Task<IReadOnlyList<string>> NamesAsync(params string[] days)
        {
            var names = new List<string>();
            foreach (var day in days)
            {
                names.Add((await amended.JudgeAsync(Guide, scene.Places.Centre, day)).Version!.Name);
            }

            return names;
        }
    }

    [Fact]
    public async Task What_had_an_end_of_its_own_keeps_it_when_a_decision_with_a_last_day_is_revoked()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await DecisionStory.BeginAsync(scene, "04/12/2023", "31/12/2023");
        await first.ProposeAsync(ChangeKind.NewProcedure, "1.900010", _ => SampleContent.Whole());
        await (await first.SubmitAsync()).ApproveAsync();
        var second = await DecisionStory.BeginAsync(scene, "11/12/2023", "31/01/2024");
        await second.ProposeAsync(ChangeKind.AbolishProcedure, "1.900010");
        await (await second.SubmitAsync()).ApproveAsync();

        await At(scene, "2023-12-12 09:00").SendAsync(new RevokeDecision(second.Id, await second.VersionAsync(), "14/12/2023", "Nhầm"));

        (await first.JudgeAsync("1.900010", scene.Places.Centre, "2023-12-31")).IsAllowed.ShouldBeTrue();
        (await first.JudgeAsync("1.900010", scene.Places.Centre, "2024-01-01")).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rule_that_was_ended_stays_ended_when_the_decision_that_made_it_is_revoked()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await first.RuleAsync(new RuleInput { ProcedureCodes = "1.900002", CounterLevels = [GovernmentLevel.District], Article = "Điều 1", Text = "Mọi huyện" });
        await (await first.SubmitAsync()).ApproveAsync();
        var ending = await OfficeDraftAsync(scene, "11/12/2023", $"qd-{first.Id:N}-1");
        await scene.ReadAsync(db => db.Database.ExecuteSqlAsync($"update proposals set authors = array[{scene.Staff.Editor.Member.Id.Value}]"));
        var version = (await At(scene, "2023-12-01 09:00").SendAsync(new GetDecision(ending))).Proposal.Version;
        await At(scene, "2023-12-01 09:00").SendAsync(new ApproveDecision(ending, version, "2/QĐ", "01/12/2023", "Chủ tịch", null));

        await At(scene, "2023-12-12 09:00").SendAsync(new RevokeDecision(first.Id, await first.VersionAsync(), "20/12/2023", "Nhầm"));
        (await first.JudgeAsync("1.900002", scene.Places.East.Counter, "2023-12-10")).IsAllowed.ShouldBeTrue();
        (await first.JudgeAsync("1.900002", scene.Places.East.Counter, "2023-12-12")).IsAllowed.ShouldBeFalse();

        // Nor does revoking the end bring back a rule whose own decision is gone.
        await At(scene, "2023-12-21 09:00").SendAsync(new RevokeDecision(ending, version + 1, "22/12/2023", "Nhầm"));
        (await first.JudgeAsync("1.900002", scene.Places.East.Counter, "2023-12-25")).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_decision_revoked_before_its_first_day_is_published_no_more()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await ApprovedAsync(scene, "04/12/2023", null, ChangeKind.AbolishProcedure);
        await story.Office.SendAsync(new RevokeDecision(story.Id, await story.VersionAsync(), "04/12/2023", "Không ban hành nữa"));

        (await story.Office.SendAsync(new ListPublishedDecisions())).Rows.Select(row => row.Decision.Id).ShouldNotContain(new DecisionId(story.Id));
        (await story.PageAsync()).Standing.ShouldBe(ProposalStanding.Revoked);
    }

    [Fact]
    public async Task Who_stands_in_for_the_author_does_not_approve_their_work()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.Staff.Office;
        var id = await OfficeDraftAsync(scene, "04/12/2023", null);
        var version = (await scene.As(office).SendAsync(new GetDecision(id))).Proposal.Version;
        var deputy = scene.Staff.Former with { Duty = office.Duty with { StaffId = scene.Staff.Former.Member.Id, OnBehalfOf = office.Member.Id } };

        (await scene.As(deputy).RefusedAsync(new ApproveDecision(id, version, "1/QĐ", "01/12/2023", "Chủ tịch", null))).Code.ShouldBe(RefusalCodes.DecisionOwnWork);
    }

    private static Actor At(Scene scene, string at) => scene.As(scene.Staff.Office).At(at);

    private static async Task<string?> CodeAsync(Actor by, ApproveDecision command)
    {
        try
        {
            await by.SendAsync(command);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }

    private static async Task<DecisionStory> ApprovedAsync(Scene scene, string from, string? lastDay, ChangeKind kind, string? name = null)
    {
        var story = await DecisionStory.BeginAsync(scene, from, lastDay);
        await story.ProposeAsync(kind, Guide, name is null ? null : content => content with { Name = name });
        await story.SubmitAsync();
        return await story.ApproveAsync();
    }

    private static async Task<Guid> OfficeDraftAsync(Scene scene, string from, string? endedRule)
    {
        var office = scene.As(scene.Staff.Office);
        var id = await office.SendAsync(new DraftDecision(new DecisionHeadInput { Title = "Quyết định", From = from }));
        var version = (await office.SendAsync(new GetDecision(id))).Proposal.Version;
        if (endedRule is null)
        {
            await office.SendAsync(new ProposeProcedure(id, version, ChangeKind.AbolishProcedure, "1.900002"));
        }
        else
        {
            await office.SendAsync(new EndRule(id, version, endedRule));
        }

        await office.SendAsync(new SubmitDecision(id, version + 1));
        return id;
    }
}
