using OneStop.Application.Catalogue;
using OneStop.Application.Reception;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue;

public sealed class CaseTests(TestSystem system)
{
    private const string Guide = "1.900001";
    private const string FirstDay = "2023-12-04 09:00";

    [Fact]
    public async Task A_dossier_is_received_in_one_of_the_cases_with_its_papers_time_and_fee()
    {
        var scene = await WithAsync(content => content with
        {
            Cases = [new ProcedureCase("mat", "Cấp lại do bị mất", 2, Domain.Calendar.TimeLimitUnit.WorkingDays, 100_000, [new RequiredPaper("Đơn trình báo mất", PaperKind.Original, 1, IsRequired: true, null, IsDigitised: false)], null)],
        });

        var form = new Form(scene, scene.Catalogue.Guide);
        var missing = await scene.As(scene.Staff.ClerkEast).At(FirstDay).InvalidAsync(form.ToCommand());
        missing["Form.CaseKey"].ShouldBe("Hãy chọn trường hợp: giấy tờ, thời hạn và phí theo từng trường hợp.");

        var dossier = await scene.ADossierAsync(at: FirstDay, fill: filled => filled.Input.CaseKey = "mat");
        var stored = await dossier.LoadAsync();
        stored.CaseKey.ShouldBe("mat");
        stored.Fee.ShouldBe(100_000);
        stored.Papers.Select(paper => paper.Name).ShouldBe(["Đơn trình báo mất"]);
        (await scene.ProvinceAsync()).Time.Local(stored.DueAt!.Value).ShouldBe(new DateTime(2023, 12, 6, 17, 0, 0));
    }

    [Fact]
    public async Task A_rule_may_say_where_the_result_is_returned_and_which_ways_of_submission_it_lets_receive()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023", "31/12/2023", isPilot: true);
        await story.RuleAsync(new RuleInput
        {
            ProcedureCodes = "1.900002",
            CounterLevels = [GovernmentLevel.District],
            Ways = [Channel.InPerson],
            ReturnPlaces = [ReturnPlace.ReceivingCounter],
            Article = "Điều 1",
            Text = "Thí điểm",
        });
        await story.SubmitAsync();
        await story.ApproveAsync();

        var clerk = scene.As(scene.Staff.ClerkEast).At(FirstDay);
        var elsewhere = new Form(scene, scene.Catalogue.Club) { Input = { CollectionCounterId = scene.Places.West.Counter.Id.Value } };
        (await clerk.RefusedAsync(elsewhere.ToCommand())).ShouldSatisfyAllConditions(
            refusal => refusal.Code.ShouldBe(RefusalCodes.ReceiptReturnPlace),
            refusal => refusal.LegalBasis.ShouldBe("Điều 1 Quyết định số 1699/QĐ-UBND"),
            refusal => refusal.Facts["places"].ShouldBe("tại nơi tiếp nhận hồ sơ"));

        var preview = await clerk.SendAsync(new PreviewReception(elsewhere.Input));
        preview.Gaps.ShouldContain(gap => gap.Field == "Form.CollectionCounterId" && gap.Message.StartsWith("Kết quả của thủ tục này chỉ được trả tại nơi tiếp nhận hồ sơ.", StringComparison.Ordinal));

        var byPost = new Form(scene, scene.Catalogue.Club) { Input = { Channel = Channel.Post } };
        (await clerk.RefusedAsync(byPost.ToCommand())).Code.ShouldBe(RefusalCodes.ReceiptOtherWay);
        (await scene.ADossierAsync(at: FirstDay, procedure: scene.Catalogue.Club)).ShouldNotBeNull();
    }

    private async Task<Scene> WithAsync(Func<ProcedureContent, ProcedureContent> write)
    {
        var scene = await system.Given.ATenantAsync();
        var story = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await story.ProposeAsync(ChangeKind.AmendProcedure, Guide, write);
        await story.SubmitAsync();
        await story.ApproveAsync();
        return scene;
    }
}
